import Law
import Testing

/// A request, what happened to it, and what is tried next.
struct ProcedureCase: CustomTestStringConvertible {
  let why: String
  var opening = Opening.counter
  var before: [RequestEvent] = []
  let event: RequestEvent
  var refusal: IllegalMove?
  var actions: [RequestAction] = []
  var testDescription: String { why }

  /// How the requests of the tables come in, on Monday 2025-03-03.
  enum Opening { case counter, web }

  static let calendar = WorkingCalendar.stateCouncil

  static func opened(_ opening: Opening) -> RequestState {
    RequestState(channel: opening == .web ? .web : .counter, submitted: day("03-03"))
  }

  /// The state before the event; every step to it must be lawful.
  func state() throws -> RequestState {
    try before.reduce(Self.opened(opening)) { state, event in
      try state.applying(event, calendar: Self.calendar).state
    }
  }
}

extension RequestState {
  /// Why an event is refused; nil where it is lawful.
  func refusal(_ event: RequestEvent, _ calendar: WorkingCalendar) -> IllegalMove? {
    do throws(IllegalMove) {
      _ = try applying(event, calendar: calendar)
      return nil
    } catch {
      return error
    }
  }
}

/// A day of 2025 from its month and day; a slip gives a day no table expects.
func day(_ text: String) -> Day { Day("2025-\(text)") ?? .first }

/// An event on a day of 2025.
func on(_ text: String, _ kind: RequestEvent.Kind) -> RequestEvent {
  RequestEvent(kind, on: day(text))
}

/// A drafted reply; a slip gives an event no table expects.
func drafted(
  _ outcome: Outcome, _ grounds: [Outcome] = [], despite: DespiteObjection? = nil
) -> RequestEvent.Kind {
  let reply = try? Reply(outcome, partGrounds: grounds, despiteObjection: despite)
  return reply.map { .drafted($0) } ?? .confirmed
}
