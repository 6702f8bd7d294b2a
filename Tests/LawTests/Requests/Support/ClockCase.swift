import Law
import Testing

/// A clock in few words, and the last day counted by hand on a wall calendar.
///
/// Events are written as on the command line, a blank between them. `lastDay` is `-` where the clock
/// stands.
struct ClockCase: Sendable, CustomTestStringConvertible {
  var received: String
  var events = ""
  var lastDay: String
  var why: String

  var testDescription: String { "\(received) \(events): \(why)" }

  func deadline(_ calendar: WorkingCalendar = .stateCouncil) throws -> ReplyDeadline {
    try Self.clock(received, events, calendar).deadline(calendar)
  }

  /// A request at the counter.
  static func clock(
    _ received: String, _ events: String = "", _ calendar: WorkingCalendar = .stateCouncil
  ) throws -> ReplyClock {
    ReplyClock(
      channel: .counter, submitted: try day(received),
      events: ClockEvent.inOrder(try self.events(events), calendar: calendar))
  }

  static func events(_ text: String) throws -> [ClockEvent] {
    try text.split(separator: " ").map { word in
      let parts = word.split(separator: "@")
      guard parts.count == 2 else { throw Unreadable(text: String(word)) }
      return ClockEvent(try kind(parts[0]), on: try day(String(parts[1])))
    }
  }

  static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw Unreadable(text: text) }
    return day
  }

  private static func kind(_ word: Substring) throws -> ClockEvent.Kind {
    for party in ConsultedParty.allCases {
      switch word {
      case "\(party.rawValue)-asked": return .asked(party, serial: 1)
      case "\(party.rawValue)-delivered": return .delivered(party, serial: 1)
      case "\(party.rawValue)-answered": return .answered(party, serial: 1)
      default: continue
      }
    }
    switch word {
    case "correction-notice": return .correctionNotice
    case "correction-received": return .correctionReceived
    case "fee-notice": return .feeNotice
    case "fee-paid": return .feePaid
    default:
      guard word.hasPrefix("extended:"), let days = Int(word.dropFirst(9)) else {
        throw Unreadable(text: String(word))
      }
      return .extended(workingDays: days)
    }
  }

  /// A slip in the test itself.
  struct Unreadable: Error {
    var text: String
  }
}
