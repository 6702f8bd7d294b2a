package import Documents
package import Law

/// One contradiction, doubt or remark, with its evidence.
package struct Finding: Sendable, Equatable {
  /// The rule's id: `G1`… of `CheckRule`, or `P1`… of `ProseRule`.
  package var rule: String
  package var kind: Kind
  package var severity: Severity
  /// Words of the file that the finding stands on.
  package var quote: String?
  package var cell: CellID?
  /// What the arithmetic or the other place gives.
  package var expected: Value?
  /// What is stated.
  package var found: Value?
  /// One plain Chinese sentence: what is wrong and what would be right.
  package var message: String
  /// Where the quote or the cell stands in the document, the main place first.
  package var places: [Place]

  package init(
    rule: String, kind: Kind, severity: Severity, quote: String? = nil, cell: CellID? = nil,
    expected: Value? = nil, found: Value? = nil, message: String, places: [Place] = []
  ) {
    self.rule = rule
    self.kind = kind
    self.severity = severity
    self.quote = quote
    self.cell = cell
    self.expected = expected
    self.found = found
    self.message = message
    self.places = places
  }

  /// The kinds of the exchange format.
  package enum Kind: String, Sendable, CaseIterable {
    case tableSum = "table-sum"
    case rowSum = "row-sum"
    case balance
    case narrativeSum = "narrative-sum"
    case narrativeVsTable = "narrative-vs-table"
    case percentage
    case growth
    case missingSection = "missing-section"
    case blankTotal = "blank-total"
    case other
  }

  /// A number, or words where no number is at stake.
  package enum Value: Sendable, Equatable {
    case figure(Figure)
    case text(String)
  }
}
