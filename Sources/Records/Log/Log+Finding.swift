import Law

extension Log {
  /// So many entries are looked at for one page where no index leads to what is wanted.
  package static let mostLookedAt: Int64 = 50_000

  /// The entries before a serial that a filter lets through, the newest first; `most` of them.
  ///
  /// A page may be short, or empty, and not the last: the work for one page has a bound.
  package static func find(
    _ filter: LogFilter, _ county: CountyCode, before serial: Int64 = .max, most: Int = 50,
    lookingAt portion: Int64 = mostLookedAt, _ session: any Session
  ) throws -> LogPage {
    let (first, behind) = try bounds(filter, county, session)
    let end = min(serial, behind)
    guard first < end else { return LogPage(entries: [], next: nil) }
    // Acts have no index; there are too few of them for one to lead to less.
    let isBounded = filter.act != nil && filter.subject == nil
    let start = isBounded ? max(first, end - portion) : first
    let found = try entries(filter, county, from: start, before: end, most: most + 1, session)
    guard found.count > most else {
      return LogPage(entries: found, next: start > first ? start : nil)
    }
    let page = Array(found.prefix(most))
    return LogPage(entries: page, next: page.last?.serial)
  }

  /// The serials between which the days of a filter lie: the first, and the one behind the last.
  ///
  /// Found by halving, since serials and moments rise together. Where somebody put the clock back they
  /// do not: therefore a day more on either side, and each entry's own moment decides.
  private static func bounds(
    _ filter: LogFilter, _ county: CountyCode, _ session: any Session
  ) throws -> (Int64, Int64) {
    let behind = try lastSerial(county, session) + 1
    let first = try filter.from.map {
      try serial(at: Moment(startOf: $0.adding(days: -1)), county, behind, session)
    }
    let end = try filter.through.map {
      try serial(at: Moment(startOf: $0.adding(days: 2)), county, behind, session)
    }
    return (first ?? 1, end ?? behind)
  }

  /// The first serial from which entries are of this moment or later.
  private static func serial(
    at moment: Moment, _ county: CountyCode, _ behind: Int64, _ session: any Session
  ) throws -> Int64 {
    var (low, high) = (Int64(1), behind)
    while low < high {
      let middle = low + (high - low) / 2
      let row = try session.row(
        """
        SELECT moment FROM log_entries WHERE county = ? AND serial >= ? ORDER BY serial LIMIT 1
        """, [.text(county.rawValue), .integer(middle)])
      if let row, try row.moment("moment") < moment { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func entries(
    _ filter: LogFilter, _ county: CountyCode, from start: Int64, before end: Int64, most: Int,
    _ session: any Session
  ) throws -> [LogEntry] {
    var text = "county = ? AND serial >= ? AND serial < ?"
    var arguments: [SQLValue] = [.text(county.rawValue), .integer(start), .integer(end)]
    func add(_ condition: String, _ value: SQLValue?) {
      guard let value else { return }
      text += " AND " + condition
      arguments.append(value)
    }
    // One thing has fewer entries than one person: its index is to be taken, not the other.
    let actor = filter.subject == nil ? "actor = ?" : "actor || '' = ?"
    add("subject = ?", filter.subject.map { .text($0.rawValue) })
    add(actor, filter.actor.map { .text($0.rawValue) })
    add("act = ?", filter.act.map { .text($0.rawValue) })
    add("moment >= ?", filter.from.map { SQLValue(Moment(startOf: $0)) })
    add("moment < ?", filter.through.map { SQLValue(Moment(startOf: $0.adding(days: 1))) })
    return try session.rows(
      """
      SELECT county, serial, moment, actor, act, subject, details, previous, hash
      FROM log_entries WHERE \(text) ORDER BY serial DESC LIMIT ?
      """, arguments + [SQLValue(most)]
    ).map(LogEntry.init)
  }
}
