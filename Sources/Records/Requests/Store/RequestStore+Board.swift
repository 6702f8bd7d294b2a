package import Law

extension RequestStore {
  /// Every agency of a county that has requests: open ones, and those ended since a day.
  package func tallies(
    county: CountyCode, on today: Day, soonThrough: Day, endedSince: Day
  ) throws -> [AgencyID: AgencyTally] {
    var tallies: [AgencyID: AgencyTally] = [:]
    for row in try openCounts(county, today, soonThrough) {
      let agency: AgencyID = try row.raw("agency")
      var tally = AgencyTally(agency: agency)
      tally.open = try row.integer("open_count")
      tally.unconfirmed = try row.integer("unconfirmed")
      tally.soon = try row.integer("soon")
      tally.overdue = try row.integer("overdue")
      tally.standing = try row.integer("standing")
      tallies[agency] = tally
    }
    for row in try endedCounts(county, endedSince) {
      let agency: AgencyID = try row.raw("agency")
      var tally = tallies[agency] ?? AgencyTally(agency: agency)
      tally.ended = try row.integer("ended_count")
      tally.late = try row.integer("late_count")
      tally.averageDays = try row.optionalReal("days")
      tallies[agency] = tally
    }
    return tallies
  }

  private func openCounts(_ county: CountyCode, _ today: Day, _ soon: Day) throws -> [SQLRow] {
    try session.rows(
      """
      SELECT agency, COUNT(*) AS open_count,
        COUNT(CASE WHEN stage = 'awaitingConfirmation' THEN 1 END) AS unconfirmed,
        COUNT(CASE WHEN last_day BETWEEN ? AND ? THEN 1 END) AS soon,
        COUNT(CASE WHEN last_day < ? THEN 1 END) AS overdue,
        COUNT(CASE WHEN waits_for IS NOT NULL THEN 1 END) AS standing
      FROM requests WHERE is_open = 1 AND county = ? GROUP BY agency
      """, [SQLValue(today), SQLValue(soon), SQLValue(today), SQLValue(county)])
  }

  private func endedCounts(_ county: CountyCode, _ since: Day) throws -> [SQLRow] {
    try session.rows(
      """
      SELECT agency, COUNT(*) AS ended_count, CAST(SUM(late) AS BIGINT) AS late_count,
        CAST(AVG(days_taken) AS DOUBLE PRECISION) AS days
      FROM requests WHERE is_open = 0 AND county = ? AND ended >= ? GROUP BY agency
      """, [SQLValue(county), SQLValue(since)])
  }
}
