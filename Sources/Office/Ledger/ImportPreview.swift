/// What an import would do, before anybody does it.
package struct ImportPreview: Sendable, Hashable {
  package let lines: [ImportLine]

  package var new: Int { lines.count { $0.verdict == .new } }
  package var unchanged: Int { lines.count { $0.verdict == .unchanged } }
}

/// What becomes of one line.
package struct ImportLine: Sendable, Hashable {
  package let line: Int
  package let number: String?
  package let verdict: ImportVerdict
}

/// Whether a line can be taken over.
package enum ImportVerdict: Sendable, Hashable {
  case new
  case changed([ImportColumn])
  case unchanged
  /// It cannot be taken over: each cell with the reason.
  case faulty([ImportFault])
}

/// What is wrong with one cell.
package struct ImportFault: Sendable, Hashable {
  package let column: ImportColumn
  package let problem: Problem

  package init(_ column: ImportColumn, _ problem: Problem) {
    self.column = column
    self.problem = problem
  }

  package enum Problem: Sendable, Hashable {
    case missing
    case tooLong(most: Int)
    case noDay
    case inFuture
    case before(ImportColumn)
    case unknownWord
    /// The same number stands in an earlier line.
    case twice(line: Int)
    /// An officer has acted on the case since, or it was never taken over.
    case handledHere
    /// Needed together with another cell.
    case missingWith(ImportColumn)
    /// Not the day the channel demands, such as a counter request received on another day.
    case notAsChannel
  }
}
