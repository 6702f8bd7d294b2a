package import Law

/// A request as lists and searches see it: one row, computed from its history and kept beside it.
package struct CaseRecord: Sendable, Hashable {
  package let id: RequestID
  package let agency: AgencyID
  /// {机关代字}依申请〔year〕n号; unique in its county.
  package let number: String
  package let channel: RequestChannel
  package let submittedAt: Moment
  package let submitted: Day
  package let requesterClass: RequesterClass
  package let requesterName: String
  package let title: String
  package let isImported: Bool
  package var standing: CaseStanding
  package var unit: String?
  package var handler: OfficerID?
  /// As how many it counts where fees are charged by piece.
  package var pieces: Int
  /// How many events it has.
  package var events: Int
  /// Goes up with every event: an act names the version it was decided on.
  package var version: Int

  package init(
    id: RequestID, agency: AgencyID, number: String, channel: RequestChannel, submittedAt: Moment,
    submitted: Day, requesterClass: RequesterClass, requesterName: String, title: String,
    isImported: Bool = false, standing: CaseStanding, unit: String? = nil,
    handler: OfficerID? = nil, pieces: Int = 1, events: Int = 1, version: Int = 1
  ) {
    self.id = id
    self.agency = agency
    self.number = number
    self.channel = channel
    self.submittedAt = submittedAt
    self.submitted = submitted
    self.requesterClass = requesterClass
    self.requesterName = requesterName
    self.title = title
    self.isImported = isImported
    self.standing = standing
    self.unit = unit
    self.handler = handler
    self.pieces = pieces
    self.events = events
    self.version = version
  }
}

extension CaseRecord {
  /// The same request as another calendar sees it; whoever decided on what moved must look again.
  package func moved(
    to standing: CaseStanding, events: Int, isShifted: Bool
  ) -> CaseRecord {
    var record = self
    record.standing = standing
    record.events = events
    if isShifted { record.version += 1 }
    return record
  }
}
