internal import Drafting
internal import Law

/// An event as the calculator's form carries it: `third-party-asked@2025-01-22`,
/// `extended:15@2025-02-10`, as the command line writes them.
struct ListedEvent {
  let event: ClockEvent

  var day: Day { event.day }
  var text: String {
    guard case .extended(let days) = event.kind else { return "\(Self.code(event.kind))@\(day)" }
    return "\(Self.code(event.kind)):\(days)@\(day)"
  }

  /// All there are; the extension's days and the consultations' numbers are not known yet.
  static let kinds: [ClockEvent.Kind] =
    [.correctionNotice, .correctionReceived]
    + ConsultedParty.allCases.flatMap { party -> [ClockEvent.Kind] in
      [.asked(party, serial: 0), .delivered(party, serial: 0), .answered(party, serial: 0)]
    } + [.extended(workingDays: 0), .feeNotice, .feePaid]

  static func code(_ kind: ClockEvent.Kind) -> String { ReplyDeadlineCode.code(kind) }

  init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(String(parts[1])) else { return nil }
    let words = parts[0].split(separator: ":", omittingEmptySubsequences: false)
    guard let kind = Self.kinds.first(where: { Self.code($0) == words[0] }) else { return nil }
    switch (kind, words.count) {
    case (.extended, 2):
      guard let days = Self.days(String(words[1])) else { return nil }
      event = ClockEvent(.extended(workingDays: days), on: day)
    case (.extended, _): return nil
    case (_, 1): event = ClockEvent(kind, on: day)
    case (_, _): return nil
    }
  }

  /// From the fields of one more event; nil where none was typed, or not all of it.
  init?(adding state: inout FormState) {
    let code = state["kind"]
    if code.isEmpty, state["day"].isEmpty { return nil }
    let kind = Self.kinds.first { Self.code($0) == code }
    if kind == nil { state.add(Words.kindMissing, to: "kind") }
    let day = Day(state["day"])
    if day == nil {
      state.add(state["day"].isEmpty ? Words.dayMissing : Words.noDay(state["day"]), to: "day")
    }
    guard let kind, let day else { return nil }
    guard case .extended = kind else {
      event = ClockEvent(kind, on: day)
      return
    }
    guard let days = Self.days(state["days"]) else {
      state.add(Words.daysMissing, to: "days")
      return nil
    }
    event = ClockEvent(.extended(workingDays: days), on: day)
  }

  /// A few digits: more is unlawful anyway, and Law says so.
  private static func days(_ text: String) -> Int? {
    guard text.utf8.count <= 3 else { return nil }
    return Int(text).flatMap { $0 >= 0 ? $0 : nil }
  }
}
