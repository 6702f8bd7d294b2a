import Law
package import Records

extension Office {
  /// One page of the cases an officer works on, the day that comes first in front; of a search, the
  /// newest first.
  package func worklist(
    _ filter: WorklistFilter = WorklistFilter(), at key: PageKey? = nil, most: Int = 50,
    by id: OfficerID, now: Moment
  ) async throws -> Worklist {
    let (county, calendars) = (county, calendars)
    return try await records.read { session in
      let rights = Rights(session, county)
      let officer = try rights.check(id, .readCases)
      let reach = try rights.reach(of: officer)
      let calendar = try calendars.calendar(session)
      let reader = try ListReader(session, county, reach, filter, today: now.day)
      let page = try reader.page(key, most: min(max(most, 1), 500))
      let places = try Officers.places(of: Set(page.records.compactMap(\.handler)), session)
      return Worklist(
        lines: calendar.lines(of: page.records, places, today: now.day), previous: page.previous,
        next: page.next)
    }
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

  /// How many lines a ledger shows at once.
  package static let mostLedgerLines = 20_000

  /// The ledger, oldest first; where there are more lines than asked for, those submitted last.
  package func ledger(
    _ filter: LedgerFilter = LedgerFilter(), most: Int = mostLedgerLines, by id: OfficerID
  ) async throws -> [LedgerRow] {
    try await readLedger(filter, by: id) { try $0.rows(most: min(most, Self.mostLedgerLines)) }
  }

  /// How many lines the ledger has, of those it shows at once.
  package func ledgerCount(_ filter: LedgerFilter, by id: OfficerID) async throws -> Int {
    try await readLedger(filter, by: id) { try $0.count() }
  }

  private func readLedger<T: Sendable>(
    _ filter: LedgerFilter, by id: OfficerID, _ body: @escaping @Sendable (LedgerReader) throws -> T
  ) async throws -> T {
    let county = county
    return try await records.read { session in
      let rights = Rights(session, county)
      let reach = try rights.reach(of: try rights.check(id, .readCases))
      return try body(try LedgerReader(session, county, reach, filter))
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
  fileprivate func isHandlerGone(_ places: [OfficerID: AgencyID]) -> Bool {
    standing.isOpen && handler.map { places[$0] != agency } ?? false
  }
}

extension WorkingCalendar {
  /// Many cases end on one day: each day is counted once.
  fileprivate func lines(
    of records: [CaseRecord], _ places: [OfficerID: AgencyID], today: Day
  ) -> [WorklistLine] {
    var counted: [Day: Int?] = [:]
    return records.map { record in
      let isGone = record.isHandlerGone(places)
      guard let lastDay = record.standing.isOpen ? record.standing.lastDay : nil else {
        return WorklistLine(
          record: record, daysLeft: nil, isOverdue: false, isHandlerGone: isGone)
      }
      let left = counted[lastDay] ?? daysLeft(from: today, through: lastDay)
      counted[lastDay] = .some(left)
      return WorklistLine(
        record: record, daysLeft: left, isOverdue: lastDay < today, isHandlerGone: isGone)
    }
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
