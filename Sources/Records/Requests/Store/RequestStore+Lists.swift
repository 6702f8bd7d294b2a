package import Law

extension RequestStore {
  /// Open requests by the day that comes first, behind a place; `most` of them.
  package func open(
    _ condition: CaseCondition, county: CountyCode, after day: Day?, _ request: RequestID?,
    most: Int
  ) throws -> [CaseRecord] {
    var sql = SQLCondition(condition, county: county)
    if let day, let request {
      sql.add("(next_day, id) > (?, ?)", SQLValue(day), .text(request.rawValue))
    }
    let rows = try session.rows(
      """
      SELECT \(Self.columns) FROM requests WHERE is_open = 1 AND \(sql.text)
      ORDER BY next_day, id LIMIT ?
      """, sql.arguments + [SQLValue(most)])
    return try rows.map(CaseRecord.init)
  }

  /// All requests, the newest first, before a place; `most` of them.
  package func all(
    _ condition: CaseCondition, county: CountyCode, before day: Day?, _ request: RequestID?,
    most: Int
  ) throws -> [CaseRecord] {
    var sql = SQLCondition(condition, county: county)
    if let day, let request {
      sql.add("(submitted, id) < (?, ?)", SQLValue(day), .text(request.rawValue))
    }
    let rows = try session.rows(
      """
      SELECT \(Self.columns) FROM requests WHERE \(sql.text)
      ORDER BY submitted DESC, id DESC LIMIT ?
      """, sql.arguments + [SQLValue(most)])
    return try rows.map(CaseRecord.init)
  }

  /// The requests of these ids that there are and that a condition lets through, in any order.
  package func find(_ ids: [RequestID], where condition: CaseCondition) throws -> [CaseRecord] {
    guard !ids.isEmpty else { return [] }
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    let further = SQLCondition(narrowing: condition)
    let rows = try session.rows(
      "SELECT \(Self.columns) FROM requests WHERE id IN (\(marks))\(further.text)",
      ids.map { .text($0.rawValue) } + further.arguments)
    return try rows.map(CaseRecord.init)
  }

  /// Open requests that were not computed from this calendar, by id.
  package func outdated(
    calendar version: String, county: CountyCode, after request: RequestID?, most: Int
  ) throws -> [CaseRecord] {
    let rows = try session.rows(
      """
      SELECT \(Self.columns) FROM requests
      WHERE is_open = 1 AND county = ? AND calendar_version <> ? AND id > ?
      ORDER BY id LIMIT ?
      """,
      [
        SQLValue(county), .text(version), .text(request?.rawValue ?? ""), SQLValue(most),
      ])
    return try rows.map(CaseRecord.init)
  }
}
