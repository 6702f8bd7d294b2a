import Law
import Testing

/// Events that break the procedure, and how; or that keep to it, on the day before the breach.
struct BreachCase: Sendable, CustomTestStringConvertible {
  var received = "2025-01-20"
  var events: String
  /// nil where the events are lawful.
  var breach: ClockBreach?
  var why: String

  var testDescription: String { "\(events): \(why)" }

  /// Fails where the clock says otherwise.
  func check() throws {
    let clock = try ClockCase.clock(received, events)
    guard let breach else {
      _ = try clock.deadline(.stateCouncil)
      return
    }
    #expect(throws: ClockRefusal.unlawful(breach)) { try clock.deadline(.stateCouncil) }
  }
}

/// A day in a table; a slip there becomes a day that no case expects.
func on(_ day: String) -> Day { Day(day) ?? .first }
