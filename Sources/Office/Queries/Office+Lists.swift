import Law
package import Records

extension Office {
  /// One page of the cases an officer works on, the day that comes first in front; of a search, the
  /// newest first.
  package func worklist(
    _ filter: WorklistFilter = WorklistFilter(), after key: PageKey? = nil, most: Int = 50,
    by id: OfficerID, now: Moment
  ) async throws -> Worklist {
    let (county, calendars) = (county, calendars)
    return try await records.read { session in
      let rights = Rights(session, county)
      let officer = try rights.check(id, .readCases)
      let reach = try rights.reach(of: officer)
      let calendar = try calendars.calendar(session)
      let reader = try ListReader(session, county, reach, filter, today: now.day)
      let (records, next) = try reader.page(after: key, most: min(max(most, 1), 500))
      return Worklist(lines: calendar.lines(of: records, today: now.day), next: next)
    }
  }

  /// What falls due in an agency, or for one of its officers, on a day: everything overdue, and what
  /// ends within the next three working days. For the timer and the command line: no rights are asked.
  package func digest(
    of agency: AgencyID, for officer: OfficerID? = nil, now: Moment
  ) async throws -> Digest {
    let calendars = calendars
    return try await records.read { session in
      guard let agency = try session.agencies.find(agency) else { throw OfficeError.notFound }
      let calendar = try calendars.calendar(session)
      let due = try RequestStore(session).due(
        in: agency.id, through: calendar.soon(after: now.day), most: 1000)
      return Digest(
        day: now.day, agency: agency.id, agencyName: agency.name, officer: officer,
        lines: due.filter { officer == nil || $0.record.isFor(officer) }.map {
          DigestLine($0.record, $0.watch, $0.through, calendar, today: now.day)
        })
    }
  }

  /// What falls due for an officer: the cases given to him and those nobody has.
  package func digest(by id: OfficerID, now: Moment) async throws -> Digest {
    let county = county
    let officer = try await records.read { try Rights($0, county).check(id, .readCases) }
    return try await digest(of: officer.agency, for: id, now: now)
  }

  /// How all agencies stand that a lead office watches over.
  package func board(by id: OfficerID, now: Moment) async throws -> Board {
    let (county, calendars) = (county, calendars)
    return try await records.read { session in
      let rights = Rights(session, county)
      let officer = try rights.check(id, .readBoard)
      let calendar = try calendars.calendar(session)
      let newYear = Day(year: now.day.year, month: 1, day: 1) ?? now.day
      let tallies = try RequestStore(session).tallies(
        county: county, on: now.day, soonThrough: calendar.soon(after: now.day),
        endedSince: newYear)
      return Board(
        day: now.day,
        lines: try rights.reach(of: officer).map { BoardLine($0, tallies[$0.id]) })
    }
  }

  /// The ledger, oldest first; at most 20,000 lines at once.
  package func ledger(
    _ filter: LedgerFilter = LedgerFilter(), by id: OfficerID
  ) async throws -> [LedgerRow] {
    let county = county
    return try await records.read { session in
      let rights = Rights(session, county)
      let reach = try rights.reach(of: try rights.check(id, .readCases))
      return try LedgerReader(session, county, reach, filter).rows()
    }
  }
}

extension WorkingCalendar {
  /// The last of the next three working days; weekdays alone where the calendar has no answer.
  func soon(after day: Day) -> Day {
    (try? workingDay(3, after: day).lastDay) ?? day.adding(days: 5)
  }

  /// The working days after a day up to and including a last day; negative when that is over.
  func daysLeft(from today: Day, through lastDay: Day) -> Int? {
    lastDay >= today
      ? try? workingDays(after: today, through: lastDay).days
      : (try? workingDays(after: lastDay, through: today).days).map { -$0 }
  }
}

extension CaseRecord {
  fileprivate func isFor(_ officer: OfficerID?) -> Bool { handler == nil || handler == officer }
}

extension WorkingCalendar {
  /// Many cases end on one day: each day is counted once.
  fileprivate func lines(of records: [CaseRecord], today: Day) -> [WorklistLine] {
    var counted: [Day: Int?] = [:]
    return records.map { record in
      guard let lastDay = record.standing.isOpen ? record.standing.lastDay : nil else {
        return WorklistLine(record: record, daysLeft: nil, isOverdue: false)
      }
      let left = counted[lastDay] ?? daysLeft(from: today, through: lastDay)
      counted[lastDay] = .some(left)
      return WorklistLine(record: record, daysLeft: left, isOverdue: lastDay < today)
    }
  }
}

extension DigestLine {
  fileprivate init(
    _ record: CaseRecord, _ watch: Watch, _ lastDay: Day, _ calendar: WorkingCalendar, today: Day
  ) {
    self.init(
      request: record.id, number: record.number, title: record.title, handler: record.handler,
      watch: watch, lastDay: lastDay,
      daysLeft: calendar.daysLeft(from: today, through: lastDay), isOverdue: lastDay < today,
      isProvisional: record.standing.isProvisional)
  }
}

extension BoardLine {
  fileprivate init(_ agency: Agency, _ tally: AgencyTally?) {
    let tally = tally ?? AgencyTally(agency: agency.id)
    self.init(
      agency: agency.id, name: agency.name, open: tally.open, unconfirmed: tally.unconfirmed,
      soon: tally.soon, overdue: tally.overdue, standing: tally.standing, ended: tally.ended,
      late: tally.late, averageDays: tally.averageDays)
  }
}
