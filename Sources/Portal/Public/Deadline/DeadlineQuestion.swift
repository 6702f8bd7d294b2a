internal import Drafting
internal import Law

/// What somebody asks the calculator: the way a request came, its days, and what has happened since.
struct DeadlineQuestion {
  /// More events than any lawful case has.
  static let mostEvents = 20
  /// Days after submission on which something may happen: what is counted stays bounded.
  static let mostDays = 3 * 366

  /// As typed, with what is wrong with it, and the next event moved into the list.
  private(set) var state: FormState
  /// Nil until everything needed is there.
  private(set) var clock: ReplyClock?

  /// Whether anything was asked at all.
  var isAsked: Bool { state.fields != FormFields() }

  init(_ fields: FormFields, calendar: WorkingCalendar) {
    state = FormState(fields)
    guard isAsked else { return }
    let channel = RequestChannel(rawValue: state["channel"])
    if channel == nil { state.add(Words.channelMissing, to: "channel") }
    let submitted = day("submitted", missing: Words.submittedMissing)
    let confirmed = confirmation(channel)
    let listed = events(since: submitted)
    guard let channel, let submitted, let listed, !state.hasErrors else { return }
    clock = ReplyClock(
      channel: channel, submitted: submitted, confirmed: confirmed,
      events: ClockEvent.inOrder(listed, calendar: calendar))
  }

  /// Only asked where the channel's day of receipt is the day confirmed.
  private mutating func confirmation(_ channel: RequestChannel?) -> Day? {
    switch channel?.receiptRule {
    case .dayConfirmed: day("confirmed", missing: Words.confirmedMissing)
    case .daySubmitted, nil: nil
    }
  }

  private mutating func day(_ name: String, missing: String) -> Day? {
    guard let text = state.required(name, missing) else { return nil }
    guard let day = Day(text) else {
      state.add(Words.noDay(text), to: name)
      return nil
    }
    return day
  }

  /// The events listed before, and the one just added.
  private mutating func events(since submitted: Day?) -> [ClockEvent]? {
    let errors = state.errors.count
    let added = ListedEvent(adding: &state)
    if let added { state.fields.take(added) }
    let listed = state.all("event").compactMap(ListedEvent.init)
    if listed.count > Self.mostEvents { state.add(Words.tooManyEvents, to: "event") }
    if let submitted, let last = listed.map(\.day).max(),
      submitted.days(to: last) > Self.mostDays
    {
      state.add(Words.tooLong, to: added?.day == last ? "day" : "event")
    }
    return state.errors.count == errors ? listed.map(\.event) : nil
  }
}

extension FormFields {
  /// Moves an event from the fields it was typed in to the list.
  fileprivate mutating func take(_ added: ListedEvent) {
    add(added.text, to: "event")
    for name in ["kind", "day", "days"] { remove(name) }
  }
}
