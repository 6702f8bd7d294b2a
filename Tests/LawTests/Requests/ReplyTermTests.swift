import Law
import Testing

@Suite("Regulation art 33: the term of reply, its pauses, restarts and extension")
struct ReplyTermTests {
  let calendar = WorkingCalendar.stateCouncil

  @Test("Last days counted by hand", arguments: ClockCase.all)
  func lastDay(given: ClockCase) throws {
    let deadline = try given.deadline()
    #expect((deadline.lastDay?.description ?? "-") == given.lastDay)
    #expect(!deadline.provisional)
  }

  struct Vector: CustomTestStringConvertible {
    var received: String
    var after7: String
    var after15: String
    var after20: String
    var after40: String
    var testDescription: String { received }
  }

  static let vectors = [
    Vector(
      received: "2019-12-27", after7: "2020-01-08", after15: "2020-01-19", after20: "2020-02-03",
      after40: "2020-03-02"),
    Vector(
      received: "2020-01-20", after7: "2020-02-06", after15: "2020-02-18", after20: "2020-02-25",
      after40: "2020-03-24"),
    Vector(
      received: "2022-09-26", after7: "2022-10-10", after15: "2022-10-20", after20: "2022-10-27",
      after40: "2022-11-24"),
    Vector(
      received: "2024-02-02", after7: "2024-02-18", after15: "2024-02-28", after20: "2024-03-06",
      after40: "2024-04-03"),
    Vector(
      received: "2024-09-10", after7: "2024-09-20", after15: "2024-10-08", after20: "2024-10-14",
      after40: "2024-11-11"),
    Vector(
      received: "2025-01-20", after7: "2025-02-05", after15: "2025-02-14", after20: "2025-02-21",
      after40: "2025-03-21"),
    Vector(
      received: "2025-04-24", after7: "2025-05-07", after15: "2025-05-19", after20: "2025-05-26",
      after40: "2025-06-24"),
    Vector(
      received: "2025-09-27", after7: "2025-10-13", after15: "2025-10-23", after20: "2025-10-30",
      after40: "2025-11-27"),
    Vector(
      received: "2025-09-29", after7: "2025-10-15", after15: "2025-10-27", after20: "2025-11-03",
      after40: "2025-12-01"),
    Vector(
      received: "2026-02-09", after7: "2026-02-25", after15: "2026-03-06", after20: "2026-03-13",
      after40: "2026-04-13"),
    Vector(
      received: "2026-09-18", after7: "2026-09-29", after15: "2026-10-15", after20: "2026-10-22",
      after40: "2026-11-19"),
  ]

  @Test(
    "20 working days, 40 with the longest extension, told at once or on the last day",
    arguments: vectors)
  func term(vector: Vector) throws {
    let plain = try ClockCase.clock(vector.received).deadline(calendar)
    let atOnce = try ClockCase.clock(vector.received, "extended:20@\(vector.received)")
      .deadline(calendar)
    let late = try ClockCase.clock(vector.received, "extended:20@\(vector.after20)")
      .deadline(calendar)
    #expect(plain.lastDay?.description == vector.after20)
    #expect(atOnce.lastDay?.description == vector.after40)
    #expect(late.lastDay?.description == vector.after40)
  }

  @Test("The 7 and the 15 working days, as the clock itself counts them", arguments: vectors)
  func shorterTerms(vector: Vector) throws {
    let notice = try ClockCase.clock(vector.received, "correction-notice@\(vector.after7)")
    #expect(try notice.deadline(calendar).wait == .correction)
    let next = try ClockCase.day(vector.after7).adding(days: 1)
    let breach = ClockRefusal.unlawful(
      .correctionNoticeTooLate(next, lastDay: try ClockCase.day(vector.after7)))
    let late = try ClockCase.clock(vector.received, "correction-notice@\(next)")
    #expect(throws: breach) { try late.deadline(calendar) }
    let silent = try ClockCase.clock(
      vector.received,
      "third-party-asked@\(vector.received) third-party-delivered@\(vector.received)")
    let ended = try silent.deadline(calendar).steps.first {
      $0.kind == .opinionTermEnded(.thirdParty)
    }
    #expect(ended?.day.description == vector.after15)
  }

  @Test("Extended twice by one is extended once by two, at every split and on every day")
  func split() throws {
    for total in 2...20 {
      let once = try ClockCase.clock("2024-12-10", "extended:\(total)@2024-12-20")
        .deadline(calendar).lastDay
      for first in 1..<total {
        let twice = try ClockCase.clock(
          "2024-12-10", "extended:\(first)@2024-12-20 extended:\(total - first)@2025-01-08"
        ).deadline(calendar).lastDay
        #expect(twice == once, "\(first) and \(total - first)")
      }
    }
  }

  @Test("Five working days from a Monday end on a Monday: weekdays are those of the wall calendar")
  func weekday() throws {
    // The fault of a peer: half past midnight on Monday is Sunday in UTC, and five days on Saturday.
    let deadline = try ClockCase.clock("2025-03-03").deadline(calendar)
    #expect(deadline.lastDay?.weekday == .monday)
    let counted = deadline.steps.filter(\.isDay).filter {
      guard case .counted = $0.kind else { return false }
      return true
    }
    #expect(
      counted.map(\.day.weekday.rawValue)
        == Array([
          2, 3, 4, 5, 1, 2, 3, 4, 5, 1,
          2, 3, 4, 5, 1, 2, 3, 4, 5, 1,
        ]))
  }

  @Test("The count goes on from the day of the answer, whenever anybody looks")
  func fromTheResumingDay() throws {
    // The fault of a peer: the rest counted from now. There is no now here: the day of the answer
    // decides, and each day it comes later moves the last day by that day and no more.
    let asked = "third-party-asked@2025-03-10 third-party-delivered@2025-03-12"
    let last = try ["2025-03-17", "2025-03-18", "2025-03-19"].map {
      try ClockCase.clock("2025-03-03", "\(asked) third-party-answered@\($0)")
        .deadline(calendar).lastDay?.description
    }
    #expect(last == ["2025-04-08", "2025-04-09", "2025-04-10"])
  }

  @Test("The same clock has the same answer twice: no flag sticks, nothing is kept")
  func pure() throws {
    for given in ClockCase.all {
      let first = try given.deadline()
      #expect(try given.deadline() == first)
    }
  }

  @Test("The day of the event may be counted where an agency reads the law so")
  func sameDay() throws {
    let day = try ClockCase.day("2025-03-03")
    let events = try ClockCase.events("fee-notice@2025-03-10 fee-paid@2025-03-20")
    let plain = ReplyClock(channel: .counter, submitted: day, counting: .fromSameDay)
    let charged = ReplyClock(
      channel: .counter, submitted: day, events: events, counting: .fromSameDay)
    #expect(try plain.deadline(calendar).lastDay?.description == "2025-03-28")
    #expect(
      try charged.deadline(calendar).lastDay?.description == "2025-04-18",
      "the measures on the fee say 次日 themselves")
  }

  @Test("A year nobody means is refused, not walked to")
  func absurd() throws {
    let far = try ClockCase.clock("2025-03-03", "correction-notice@2025-03-04")
    let event = ClockEvent(.correctionReceived, on: .last)
    #expect(throws: ClockRefusal.noAnswer(.afterCalendar(lastDay: .last))) {
      try far.adding(event, calendar: calendar)
    }
  }
}
