import Law
package import Records

extension Office {
  /// What loading holiday notices would move; nothing is written.
  package func previewNotice(
    _ text: String, by id: OfficerID, now: Moment
  ) async throws -> NoticePreview {
    let schedules = try Self.read(text)
    let (county, calendars) = (county, calendars)
    return try await records.read { session in
      _ = try Rights(session, county).check(id, .loadNotice)
      let calendar = try calendars.calendar(session)
      let next = calendar.adding(schedules)
      let (open, moves) = try Recomputation(session, county, next).preview()
      return NoticePreview(
        schedules: schedules, from: calendar.version, to: next.version, open: open, moves: moves)
    }
  }

  /// Loads holiday notices and computes every open case again. Each case that moves says so in its
  /// history and in the log.
  package func loadNotice(
    _ text: String, by id: OfficerID, now: Moment
  ) async throws -> NoticePreview {
    let schedules = try Self.read(text)
    let (county, calendars) = (county, calendars)
    let (from, to) = try await keep(.loadNotice, by: id, now: now) { _, session, pad in
      let calendar = try calendars.calendar(session)
      let next = calendar.adding(schedules)
      let notice = try session.holidays.add(
        text, in: county, loaded: now, by: LogActor.officer(id).rawValue)
      pad.note(
        LogAct(rawValue: OfficeAct.loadNotice.description),
        RecordSubject("calendar", "\(county)-\(notice.serial)"),
        ["from": .text(calendar.version), "to": .text(next.version)])
      return (calendar.version, next.version)
    }
    let (open, moves) = try await recomputeOpenCases(now: now)
    return NoticePreview(schedules: schedules, from: from, to: to, open: open, moves: moves)
  }

  /// Computes again, in portions, every open case that was not computed from the calendar in force:
  /// stopped in between, it goes on where it was.
  package func recomputeOpenCases(now: Moment) async throws -> (open: Int, moves: [CaseShift]) {
    let (county, calendars) = (county, calendars)
    var last: RequestID?
    var count = 0
    var moves: [CaseShift] = []
    while true {
      let start = last
      let done = try await records.engine.write(logging: county, by: .system, now: now) {
        session, pad in
        try Recomputation(session, county, try calendars.calendar(session))
          .recompute(after: start, pad, now: now)
      }
      count += done.count
      moves += done.moves
      guard let reached = done.last else { return (count, moves) }
      last = reached
    }
  }

  private static func read(_ text: String) throws -> [HolidaySchedule] {
    do throws(UnreadableSchedule) {
      return try HolidaySchedule.read(text)
    } catch {
      throw OfficeError.unreadableNotice(error)
    }
  }
}
