/// How the requests of one agency stand.
package struct AgencyTally: Sendable, Hashable {
  package let agency: AgencyID
  package var open = 0
  package var unconfirmed = 0
  package var soon = 0
  package var overdue = 0
  package var standing = 0
  package var ended = 0
  package var late = 0
  package var averageDays: Double?

  package init(agency: AgencyID) {
    self.agency = agency
  }
}
