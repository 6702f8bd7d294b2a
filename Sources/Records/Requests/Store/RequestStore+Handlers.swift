extension RequestStore {
  /// How many open requests each officer has.
  package func openCounts(county: CountyCode) throws -> [OfficerID: Int] {
    let rows = try session.rows(
      """
      SELECT handler, count(*) AS open FROM requests
      WHERE is_open = 1 AND county = ? AND handler IS NOT NULL GROUP BY handler
      """, [SQLValue(county)])
    var counts: [OfficerID: Int] = [:]
    for row in rows { counts[try row.raw("handler")] = try row.integer("open") }
    return counts
  }

  /// How many open requests of an agency there are.
  package func openCount(of agency: AgencyID) throws -> Int {
    let row = try session.row(
      "SELECT count(*) AS open FROM requests WHERE is_open = 1 AND agency = ?",
      [SQLValue(agency)])
    return try row?.integer("open") ?? 0
  }

  /// The open requests of each agency whose officer handles none there any more.
  package func openWithoutHandler(county: CountyCode) throws -> [AgencyID: Int] {
    let rows = try session.rows(
      """
      SELECT r.agency, count(*) AS open FROM requests r
      JOIN officers o ON o.id = r.handler
      WHERE r.is_open = 1 AND r.county = ?
        AND NOT (o.agency = r.agency AND \(Officers.handle))
      GROUP BY r.agency
      """, [SQLValue(county)])
    var counts: [AgencyID: Int] = [:]
    for row in rows { counts[try row.raw("agency")] = try row.integer("open") }
    return counts
  }

  /// The numbers of requests, for whoever may know no more of them.
  package func numbers(of ids: Set<RequestID>) throws -> [RequestID: String] {
    guard !ids.isEmpty else { return [:] }
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    let rows = try session.rows(
      "SELECT id, number FROM requests WHERE id IN (\(marks))", ids.map { .text($0.rawValue) })
    var numbers: [RequestID: String] = [:]
    for row in rows { numbers[try row.raw("id")] = try row.text("number") }
    return numbers
  }
}
