import Law
import Records

/// Computes open cases again by another calendar, within a transaction.
struct Recomputation {
  private let store: RequestStore
  private let county: CountyCode
  private let calendar: WorkingCalendar
  private static let portion = 200

  init(_ session: any Session, _ county: CountyCode, _ calendar: WorkingCalendar) {
    store = RequestStore(session)
    self.county = county
    self.calendar = calendar
  }

  /// All that would move.
  func preview() throws -> (open: Int, moves: [CaseShift]) {
    var last: RequestID?
    var count = 0
    var moves: [CaseShift] = []
    while true {
      let records = try next(after: last)
      guard let reached = records.last else { return (count, moves) }
      last = reached.id
      count += records.count
      for record in records {
        let events = try store.events(of: record.id)
        let standing = CaseStanding(try RequestState(events), events, calendar)
        if let shift = try shift(record, standing) { moves.append(shift) }
      }
    }
  }

  /// One portion; `last` is nil where there was none left.
  func recompute(
    after request: RequestID?, _ pad: LogPad, now: Moment
  ) throws -> (count: Int, moves: [CaseShift], last: RequestID?) {
    let records = try next(after: request)
    var moves: [CaseShift] = []
    for record in records {
      if let shift = try recompute(record, pad, now: now) { moves.append(shift) }
    }
    return (records.count, moves, records.last?.id)
  }

  private func next(after request: RequestID?) throws -> [CaseRecord] {
    try store.outdated(
      calendar: calendar.version, county: county, after: request, most: Self.portion)
  }

  private func recompute(
    _ record: CaseRecord, _ pad: LogPad, now: Moment
  ) throws -> CaseShift? {
    var events = try store.events(of: record.id)
    let state = try RequestState(events)
    let standing = CaseStanding(state, events, calendar)
    let shift = try shift(record, standing)
    if let shift {
      let event = CaseEvent(
        serial: record.events, day: now.day, moment: now, actor: .system,
        kind: .recomputed(from: shift.from, to: shift.to, calendar: calendar.version))
      try store.append(event, to: record.id)
      events.append(event)
      pad.note(
        .recompute, record.id.subject, .recomputed(from: shift.from, to: shift.to, calendar))
    }
    let moved = record.moved(to: standing, events: events.count, isShifted: shift != nil)
    guard try store.update(moved, from: record.version) else {
      throw OfficeError.stale(version: record.version)
    }
    return shift
  }

  /// Nil where neither the last day nor anything else that is waited for moves.
  private func shift(_ record: CaseRecord, _ standing: CaseStanding) throws -> CaseShift? {
    let before = record.standing
    let watches = try store.watches(of: record.id)
    guard
      before.lastDay != standing.lastDay || before.isProvisional != standing.isProvisional
        || watches.filter(\.key.isBinding) != standing.watches.filter(\.key.isBinding)
    else { return nil }
    return CaseShift(
      request: record.id, number: record.number, title: record.title, agency: record.agency,
      from: before.lastDay, to: standing.lastDay, wasProvisional: before.isProvisional,
      isProvisional: standing.isProvisional)
  }
}

extension Watch {
  fileprivate var isBinding: Bool { !isOption }
}

extension LogAct {
  /// A loaded holiday notice moved a case.
  static let recompute = LogAct(rawValue: "recompute")
}

extension LogDetails {
  static func recomputed(from: Day?, to: Day?, _ calendar: WorkingCalendar) -> LogDetails {
    [
      "from": from.map { .day($0) } ?? .text(""), "to": to.map { .day($0) } ?? .text(""),
      "calendar": .text(calendar.version),
    ]
  }
}
