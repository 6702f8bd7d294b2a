/// One line of a ledger kept before, as read from a file; cells as text.
package struct ImportRow: Sendable, Hashable {
  /// Where it stood, for messages: from 1, the head counted.
  package let line: Int
  package let cells: [ImportColumn: String]

  package init(line: Int, cells: [ImportColumn: String]) {
    self.line = line
    self.cells = cells
  }
}

/// The columns that are read.
package enum ImportColumn: String, Sendable, Hashable, CaseIterable {
  case number, channel, submitted, received, requesterClass, requesterName, title, description
  case outcome, partGrounds, ended, unit
}
