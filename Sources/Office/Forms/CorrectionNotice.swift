package import Law

/// What a correction notice says (Regulation art 30): all at once, and how to do it.
package struct CorrectionNotice: Sendable, Hashable {
  /// What is not clear.
  package var unclear: String
  /// What is to be supplied.
  package var items: String
  /// Guidance, which the article orders.
  package var guidance: String
  /// The last day for it.
  package var through: Day

  package init(unclear: String, items: String, guidance: String, through: Day) {
    self.unclear = unclear
    self.items = items
    self.guidance = guidance
    self.through = through
  }
}
