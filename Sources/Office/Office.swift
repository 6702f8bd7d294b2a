package import Law
package import Records

/// The acts of the disclosure offices of one county, each one function and one transaction. Portal and
/// command line call the same.
package struct Office: Sendable {
  package let records: Records
  package let county: CountyCode
  let keys: KeyRing
  let files: FileStore
  let throttle: Throttle
  let calendars: CalendarShelf

  /// Opens the office and finishes what a loaded holiday notice left to do where the program was
  /// stopped in the midst of it.
  package static func open(
    records: Records, keys: KeyRing, files: FileStore, county: CountyCode, throttle: Throttle,
    now: Moment
  ) async throws -> Office {
    let office = Office(
      records: records, county: county, keys: keys, files: files, throttle: throttle,
      calendars: CalendarShelf(county: county))
    _ = try await office.recomputeOpenCases(now: now)
    return office
  }

  /// The working calendar as of now: the built-in notices and those loaded.
  package func calendar() async throws -> WorkingCalendar {
    let calendars = calendars
    return try await records.read { try calendars.calendar($0) }
  }

  /// The agencies that take requests, in the order they were entered; with those that were closed too.
  package func agencies(withInactive: Bool = false) async throws -> [Agency] {
    let county = county
    return try await records.read { try $0.agencies.all(in: county, withInactive: withInactive) }
  }
}
