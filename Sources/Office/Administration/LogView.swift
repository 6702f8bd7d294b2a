package import Records

/// Entries of the log with what they speak of. Of a request no more than its number: who reads the log
/// sees no case.
package struct LogView: Sendable, Hashable {
  package let entries: [LogEntry]
  package let next: Int64?
  /// The officers of the county, those who left included.
  package let officers: [OfficerID: Officer]
  package let agencies: [AgencyID: String]
  package let numbers: [RequestID: String]

  init(_ page: LogPage, _ county: CountyCode, _ session: any Session) throws {
    entries = page.entries
    next = page.next
    officers = Dictionary(
      try Officers.all(county, session).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }
    )
    agencies = Dictionary(
      try session.agencies.all(in: county, withInactive: true).map { ($0.id, $0.name) },
      uniquingKeysWith: { first, _ in first })
    var numbers: [RequestID: String] = [:]
    let requests = Array(Set(page.entries.compactMap(\.subject.request)))
    // In portions: a statement takes so many arguments and no more.
    for start in stride(from: 0, to: requests.count, by: 500) {
      let portion = Set(requests[start..<min(start + 500, requests.count)])
      numbers.merge(try RequestStore(session).numbers(of: portion)) { first, _ in first }
    }
    self.numbers = numbers
  }
}

extension RecordSubject {
  /// What it names, of one kind: `request/140930-17`.
  package func id(of kind: String) -> String? {
    rawValue.hasPrefix(kind + "/") ? String(rawValue.dropFirst(kind.count + 1)) : nil
  }

  package var request: RequestID? { id(of: "request").flatMap { RequestID(rawValue: $0) } }
  package var officer: OfficerID? { id(of: "officer").map { OfficerID(rawValue: $0) } }
  package var agency: AgencyID? { id(of: "agency").flatMap { AgencyID(rawValue: $0) } }
}
