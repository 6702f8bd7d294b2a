package import Law
package import Records

/// Which requests a ledger lists.
package struct LedgerFilter: Sendable, Hashable {
  /// Nil: all that the officer reads.
  package var agency: AgencyID?
  /// The first and the last day of submission.
  package var from: Day?
  package var through: Day?

  package init(agency: AgencyID? = nil, from: Day? = nil, through: Day? = nil) {
    self.agency = agency
    self.from = from
    self.through = through
  }
}
