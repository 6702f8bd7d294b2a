package import Law

/// Which digests of which morning are due, made, or given up, so that each is made once however many
/// processes there are and wherever one of them stops.
package struct DigestStore {
  private let session: any Session
  private let county: CountyCode

  package init(_ session: any Session, _ county: CountyCode) {
    self.session = session
    self.county = county
  }
}

extension DigestStore {
  /// Whether the papers of a morning were entered, or its mails.
  package func isPlanned(_ day: Day, mails: Bool) throws -> Bool {
    try session.row(
      """
      SELECT day FROM digests
      WHERE county = ? AND day = ? AND recipient \(mails ? "<>" : "=") '' LIMIT 1
      """, [SQLValue(county), SQLValue(day)]) != nil
  }

  /// The newest morning before a day that had digests; nil where there was none.
  package func newest(before day: Day) throws -> Day? {
    try session.row(
      "SELECT max(day) AS day FROM digests WHERE county = ? AND day < ?",
      [SQLValue(county), SQLValue(day)])?.optionalDay("day")
  }

  package func plan(_ jobs: [DigestJob], now: Moment) throws {
    for job in jobs {
      try session.execute(
        """
        INSERT INTO digests
          (county, day, paper, recipient, agency, state, attempts, next_attempt, fault)
        VALUES (?, ?, ?, ?, ?, 'due', 0, ?, NULL)
        """, key(job) + [SQLValue(job.agency), SQLValue(now)])
    }
  }

  /// What is still due of the mornings before a day is given up, and what is older than `oldest`
  /// forgotten.
  package func clear(before day: Day, oldest: Day) throws {
    try session.execute(
      """
      UPDATE digests SET state = 'failed', fault = coalesce(fault, ?)
      WHERE county = ? AND day < ? AND state = 'due'
      """, [SQLValue(DigestFault.superseded), SQLValue(county), SQLValue(day)])
    try session.execute(
      "DELETE FROM digests WHERE county = ? AND day < ?", [SQLValue(county), SQLValue(oldest)])
  }

  /// Takes up the next one that is due, for itself alone until a moment; papers before mails, which who
  /// cannot send any leaves to others.
  package func claim(now: Moment, until: Moment, withMails: Bool = true) throws -> DigestJob? {
    let row = try session.row(
      """
      SELECT day, paper, recipient, agency, attempts FROM digests
      WHERE county = ? AND state = 'due' AND next_attempt <= ?\(Self.condition(withMails))
      ORDER BY day, CASE WHEN recipient = '' THEN 0 ELSE 1 END, paper, recipient LIMIT 1
      """, [SQLValue(county), SQLValue(now)])
    guard let row else { return nil }
    let recipient = try row.text("recipient")
    let job = DigestJob(
      day: try row.day("day"), paper: try row.raw("paper"),
      recipient: recipient.isEmpty ? nil : OfficerID(rawValue: recipient),
      agency: try row.raw("agency"), attempts: try row.integer("attempts") + 1)
    try session.execute(
      """
      UPDATE digests SET attempts = ?, next_attempt = ?
      WHERE county = ? AND day = ? AND paper = ? AND recipient = ?
      """, [SQLValue(job.attempts), SQLValue(until)] + key(job))
    return job
  }

  /// When the next one is due; nil where none is.
  package func nextAttempt(withMails: Bool) throws -> Moment? {
    let row = try session.row(
      """
      SELECT min(next_attempt) AS next FROM digests
      WHERE county = ? AND state = 'due'\(Self.condition(withMails))
      """, [SQLValue(county)])
    return try row?.optionalInteger("next").map { Moment(milliseconds: Int64($0)) }
  }

  package func end(_ job: DigestJob, _ end: DigestEnd) throws {
    try set(job, end.rawValue, nil)
  }

  package func fail(_ job: DigestJob, _ fault: DigestFault) throws {
    try set(job, "failed", fault)
  }

  /// Will be tried again.
  package func postpone(_ job: DigestJob, _ fault: DigestFault, until: Moment) throws {
    try session.execute(
      "UPDATE digests SET fault = ?, next_attempt = ? WHERE \(Self.isClaimed)",
      [SQLValue(fault), SQLValue(until)] + key(job) + [SQLValue(job.attempts)])
  }

  /// What could not be delivered to an addressee of these agencies and was not followed by a digest
  /// that could, since a day.
  package func failures(of agencies: [AgencyID], since day: Day) throws -> [DigestFailure] {
    guard !agencies.isEmpty else { return [] }
    let marks = agencies.map { _ in "?" }.joined(separator: ", ")
    let rows = try session.rows(
      """
      SELECT day, paper, recipient, agency, fault FROM digests d
      WHERE agency IN (\(marks)) AND day >= ? AND state = 'failed' AND NOT EXISTS (
        SELECT 1 FROM digests later WHERE later.agency = d.agency AND later.paper = d.paper
          AND later.recipient = d.recipient AND later.day > d.day AND later.state <> 'due')
      ORDER BY agency, paper, recipient
      """, agencies.map { SQLValue($0) } + [SQLValue(day)])
    return try rows.map { row in
      let recipient = try row.text("recipient")
      let job = DigestJob(
        day: try row.day("day"), paper: try row.raw("paper"),
        recipient: recipient.isEmpty ? nil : OfficerID(rawValue: recipient),
        agency: try row.raw("agency"))
      return DigestFailure(job, try row.raw("fault"))
    }
  }

  /// How many digests of a morning stand in which state.
  package func tally(_ day: Day) throws -> [String: Int] {
    let rows = try session.rows(
      "SELECT state, COUNT(*) AS count FROM digests WHERE county = ? AND day = ? GROUP BY state",
      [SQLValue(county), SQLValue(day)])
    return try Dictionary(
      rows.map { (try $0.text("state"), try $0.integer("count")) }, uniquingKeysWith: +)
  }
}

extension DigestStore {
  /// Still held by whoever took it up with this attempt.
  private static let isClaimed = """
    county = ? AND day = ? AND paper = ? AND recipient = ? AND state = 'due' AND attempts = ?
    """

  private static func condition(_ withMails: Bool) -> String {
    withMails ? "" : " AND recipient = ''"
  }

  private func set(_ job: DigestJob, _ state: String, _ fault: DigestFault?) throws {
    try session.execute(
      "UPDATE digests SET state = ?, fault = ? WHERE \(Self.isClaimed)",
      [.text(state), SQLValue(fault)] + key(job) + [SQLValue(job.attempts)])
  }

  private func key(_ job: DigestJob) -> [SQLValue] {
    [
      SQLValue(county), SQLValue(job.day), .text(job.paper.rawValue),
      .text(job.recipient?.rawValue ?? ""),
    ]
  }
}
