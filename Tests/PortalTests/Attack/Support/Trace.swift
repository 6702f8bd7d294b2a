import Testing

@testable import Office
@testable import Records

extension AttackedPortal {
  /// What an attack would have to leave: the newest log entry and how much there is of everything. Every
  /// act is logged, so nothing can have been done where this is the same.
  func trace() async throws -> [String] {
    try await records.read { session in
      let head = try session.rows(
        "SELECT serial, act FROM log_entries ORDER BY serial DESC LIMIT 1")
      let counts = try Self.tables.map { table in
        let row = try session.row("SELECT count(*) AS n FROM \(table)")
        return "\(table) \(try row?.integer("n") ?? -1)"
      }
      let versions = try session.row("SELECT coalesce(sum(version), 0) AS n FROM requests")
      return counts + ["\(head)", "versions \(String(describing: versions))"]
    }
  }

  func count(of table: String) async throws -> Int {
    try await records.read { session in
      try session.row("SELECT count(*) AS n FROM \(table)")?.integer("n") ?? -1
    }
  }

  private static let tables = [
    "agencies", "officers", "officer_roles", "requests", "request_events", "request_notes",
    "request_files", "request_letters", "attachments", "published_answers", "agency_wordings",
  ]
}
