/// How a digest is put in order: what is owed by how near its day is, then what follows the end of a case.
package enum DigestGroup: CaseIterable, Sendable {
  case overdue, today, coming, afterwards
}

extension Digest {
  /// The groups that hold something, with their lines.
  package var groups: [(group: DigestGroup, lines: [DigestLine])] {
    DigestGroup.allCases.map { group in (group, lines.filter { self.group(of: $0) == group }) }
      .filter { !$0.1.isEmpty }
  }

  private func group(of line: DigestLine) -> DigestGroup {
    guard line.isOpen else { return .afterwards }
    if line.isOverdue { return .overdue }
    return line.lastDay == day ? .today : .coming
  }
}
