package import Law

/// Something that falls due, with its case.
package struct DueWatch: Sendable, Hashable {
  package let watch: Watch
  package let lastDay: Day
  package let record: CaseRecord
}

/// How many cases are overdue, and how many fall due soon; counted up to `most` only.
package struct DueCount: Sendable, Hashable {
  package let overdue: Int
  package let soon: Int

  /// A page does not wait for more to be counted.
  package static let most = 1000

  package init(overdue: Int, soon: Int) {
    self.overdue = overdue
    self.soon = soon
  }
}

extension RequestStore {
  /// What falls due up to a day: first what is owed while a case is open, then what follows its end;
  /// soonest first. What could be done until a day before `today` is no longer due.
  package func due(
    _ condition: DueCondition, on today: Day, through day: Day, most: Int
  ) throws -> [DueWatch] {
    let whose = SQLDue(condition)
    let columns = Self.columns.split(separator: ",").map {
      "r." + $0.trimmingPrefix { $0 == " " || $0 == "\n" }
    }
    let rows = try session.rows(
      """
      SELECT w.kind AS watch_kind, w.last_day AS watch_day, \(columns.joined(separator: ", "))
      FROM request_watches w JOIN requests r ON r.id = w.request
      WHERE w.agency = ? AND w.last_day <= ? AND (w.kind <> ? OR w.last_day >= ?)\(whose.text)
      ORDER BY r.is_open DESC, w.last_day, w.request, w.kind LIMIT ?
      """,
      [
        SQLValue(whose.agency), SQLValue(day),
        .text(StoredWatch(.correctionNotice).rawValue), SQLValue(today),
      ] + whose.arguments + [SQLValue(most)])
    return try rows.map { row in
      let watch: StoredWatch = try row.raw("watch_kind")
      return DueWatch(
        watch: watch.watch, lastDay: try row.day("watch_day"), record: try CaseRecord(row))
    }
  }

  /// The open cases of a condition, by the day that comes first in each.
  package func dueCount(
    _ condition: DueCondition, on today: Day, soonThrough: Day
  ) throws -> DueCount {
    let whose = SQLDue(condition)
    let row = try session.row(
      """
      SELECT COUNT(CASE WHEN next_day < ? THEN 1 END) AS overdue,
        COUNT(CASE WHEN next_day >= ? THEN 1 END) AS soon
      FROM (\(Self.dueDays(whose))) AS due
      """,
      [SQLValue(today), SQLValue(today), SQLValue(whose.agency), SQLValue(soonThrough)]
        + whose.arguments + [SQLValue(DueCount.most)])
    return DueCount(
      overdue: try row?.integer("overdue") ?? 0, soon: try row?.integer("soon") ?? 0)
  }

  /// Read from an index alone, and no more of it than the count tells.
  static func dueDays(_ whose: SQLDue) -> String {
    """
    SELECT next_day FROM requests r
    WHERE is_open = 1 AND agency = ? AND next_day <= ?\(whose.text) ORDER BY next_day LIMIT ?
    """
  }

  /// The open cases of these agencies that are overdue.
  package func overdueCount(in agencies: [AgencyID], on today: Day) throws -> Int {
    guard !agencies.isEmpty else { return 0 }
    let row = try session.row(
      "SELECT COUNT(*) AS overdue FROM (\(Self.overdueDays(agencies.count))) AS due",
      agencies.map { SQLValue($0) } + [SQLValue(today), SQLValue(DueCount.most)])
    return try row?.integer("overdue") ?? 0
  }

  static func overdueDays(_ agencies: Int) -> String {
    let marks = Array(repeating: "?", count: agencies).joined(separator: ", ")
    return """
      SELECT next_day FROM requests WHERE is_open = 1 AND agency IN (\(marks)) AND next_day < ? LIMIT ?
      """
  }
}
