import Law

extension RequestStore {
  /// Open requests by the day that comes first; at most so many.
  package func open(
    _ condition: CaseCondition, county: CountyCode, _ part: ListPart<ListPlace>, most: Int
  ) throws -> [CaseRecord] {
    var sql = SQLCondition(condition, county: county)
    sql.add("is_open = 1")
    return try list(sql, by: "next_day", isRising: true, part, most: most)
  }

  /// All requests, the newest first; at most so many.
  package func all(
    _ condition: CaseCondition, county: CountyCode, _ part: ListPart<ListPlace>, most: Int
  ) throws -> [CaseRecord] {
    try list(
      SQLCondition(condition, county: county), by: "submitted", isRising: false, part, most: most)
  }

  /// How many requests there are, counted up to so many.
  package func count(
    _ condition: CaseCondition, county: CountyCode, upTo most: Int
  ) throws -> Int {
    let sql = SQLCondition(condition, county: county)
    let row = try session.row(
      "SELECT COUNT(*) AS many FROM (SELECT 1 FROM requests WHERE \(sql.text) LIMIT ?) AS found",
      sql.arguments + [SQLValue(most)])
    return try row?.integer("many") ?? 0
  }

  /// What stands before a place is walked to from there, and handed out in the order of the list.
  private func list(
    _ condition: SQLCondition, by column: StaticString, isRising: Bool,
    _ part: ListPart<ListPlace>, most: Int
  ) throws -> [CaseRecord] {
    var sql = condition
    var isBackward = false
    switch part {
    case .first: break
    case .behind(let place):
      sql.add(
        "(\(column), id) \(isRising ? ">" : "<") (?, ?)", SQLValue(place.day),
        .text(place.request.rawValue))
    case .before(let place):
      isBackward = true
      sql.add(
        "(\(column), id) \(isRising ? "<" : ">") (?, ?)", SQLValue(place.day),
        .text(place.request.rawValue))
    }
    let order = isRising == isBackward ? "DESC" : "ASC"
    let rows = try session.rows(
      """
      SELECT \(Self.columns) FROM requests WHERE \(sql.text)
      ORDER BY \(column) \(order), id \(order) LIMIT ?
      """, sql.arguments + [SQLValue(most)])
    let records = try rows.map(CaseRecord.init)
    return isBackward ? records.reversed() : records
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
