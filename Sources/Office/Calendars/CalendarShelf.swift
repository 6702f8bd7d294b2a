import Law
import Records
import Synchronization

/// Holds the working calendar between acts, and sees when any process has loaded another notice.
final class CalendarShelf: Sendable {
  private struct Held {
    let version: Int
    let calendar: WorkingCalendar
  }

  private let county: CountyCode
  private let held = Mutex(Held(version: 0, calendar: .stateCouncil))

  init(county: CountyCode) {
    self.county = county
  }

  /// The calendar of this transaction's notices; one small query where nothing was loaded.
  ///
  /// Not to be asked in the transaction that adds a notice, after it was added: rolled back, the
  /// notice would stay here.
  func calendar(_ session: any Session) throws -> WorkingCalendar {
    let version = try session.holidays.version(in: county)
    if let calendar = held.withLock({ $0.version == version ? $0.calendar : nil }) {
      return calendar
    }
    let notices = try session.holidays.all(in: county, upTo: version)
    let calendar = try notices.reduce(WorkingCalendar.stateCouncil) { calendar, notice in
      calendar.adding(try HolidaySchedule.read(notice.text))
    }
    held.withLock { $0 = Held(version: version, calendar: calendar) }
    return calendar
  }
}
