package import Law
package import Records

/// Which open cases a worklist shows.
package struct WorklistFilter: Sendable, Hashable {
  /// Nil: the officer's own agency; for the lead office all it reads.
  package var agency: AgencyID?
  package var unit: String?
  package var handler: OfficerID?
  package var stage: RequestStage?
  /// Only cases whose last day is before today.
  package var isOverdue: Bool
  /// Words of title, description, number or requester's name.
  package var text: String?
  /// Ended cases too, for a search; they stand behind the open ones.
  package var withEnded: Bool

  package init(
    agency: AgencyID? = nil, unit: String? = nil, handler: OfficerID? = nil,
    stage: RequestStage? = nil, isOverdue: Bool = false, text: String? = nil,
    withEnded: Bool = false
  ) {
    self.agency = agency
    self.unit = unit
    self.handler = handler
    self.stage = stage
    self.isOverdue = isOverdue
    self.text = text
    self.withEnded = withEnded
  }
}
