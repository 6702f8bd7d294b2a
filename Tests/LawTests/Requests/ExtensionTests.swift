import Law
import Testing

@Suite("Regulation art 33(2): extended by at most 20 working days, before the term has ended")
struct ExtensionTests {
  static let cases = [
    BreachCase(events: "extended:5@2025-01-20", why: "on the day of receipt"),
    BreachCase(events: "extended:5@2025-02-20", why: "the day before the last day"),
    BreachCase(events: "extended:5@2025-02-21", why: "on the last day"),
    BreachCase(
      events: "extended:5@2025-02-22",
      breach: .extensionAfterTerm(on("2025-02-22"), lastDay: on("2025-02-21")),
      why: "on the day after it"),
    BreachCase(events: "extended:19@2025-02-21", why: "one day less than may be"),
    BreachCase(events: "extended:20@2025-02-21", why: "all that may be"),
    BreachCase(
      events: "extended:21@2025-02-21", breach: .extensionTooLong(total: 21, longest: 20),
      why: "one day more"),
    BreachCase(
      events: "extended:10@2025-02-10 extended:10@2025-02-11", why: "20 in two parts"),
    BreachCase(
      events: "extended:10@2025-02-10 extended:11@2025-02-11",
      breach: .extensionTooLong(total: 21, longest: 20), why: "21 in two parts"),
    BreachCase(
      events: "extended:5@2025-02-21 extended:5@2025-02-22",
      breach: .extensionAfterTerm(on("2025-02-22"), lastDay: on("2025-02-21")),
      why: "the first extension does not make room for a second one"),
    BreachCase(
      events: "extended:0@2025-02-21", breach: .extensionOfNoDays(0), why: "by no day"),
    BreachCase(
      events: "extended:-3@2025-02-21", breach: .extensionOfNoDays(-3), why: "by less"),
    BreachCase(
      events: "extended:15@2025-02-10 fee-notice@2025-02-11 fee-paid@2025-02-12 "
        + "extended:6@2025-02-13",
      breach: .extensionTooLong(total: 21, longest: 20),
      why: "a restart does not give the 20 days anew"),
    BreachCase(
      events: "third-party-asked@2025-02-10 third-party-delivered@2025-02-11 "
        + "extended:5@2025-03-17",
      why: "silence leaves out 11 February to 4 March: the last day is 17 March"),
    BreachCase(
      events: "third-party-asked@2025-02-10 third-party-delivered@2025-02-11 "
        + "extended:5@2025-03-18",
      breach: .extensionAfterTerm(on("2025-03-18"), lastDay: on("2025-03-17")),
      why: "on the day after that"),
    BreachCase(
      received: "2025-12-08", events: "extended:5@2026-01-06",
      why: "across the year: the make-up Sunday 4 January is the 18th working day"),
    BreachCase(
      received: "2025-12-08", events: "extended:5@2026-01-07",
      breach: .extensionAfterTerm(on("2026-01-07"), lastDay: on("2026-01-06")),
      why: "on the day after"),
  ]

  @Test(arguments: cases)
  func extended(given: BreachCase) throws { try given.check() }

  @Test("A number beyond all numbers is too long, and no trap")
  func overflow() throws {
    let events = [
      ClockEvent(.extended(workingDays: 1), on: on("2025-02-10")),
      ClockEvent(.extended(workingDays: .max), on: on("2025-02-10")),
    ]
    let clock = ReplyClock(channel: .counter, submitted: on("2025-01-20"), events: events)
    #expect(throws: ClockRefusal.unlawful(.extensionTooLong(total: .max, longest: 20))) {
      try clock.deadline(.stateCouncil)
    }
  }
}
