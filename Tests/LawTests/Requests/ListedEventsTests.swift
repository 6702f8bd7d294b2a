import Law
import Testing

@Suite("Events as somebody lists them, in the order in which they can have happened")
struct ListedEventsTests {
  static let cases = [
    ClockCase(
      received: "2025-03-03",
      events: "fee-paid@2025-03-20 fee-notice@2025-03-20",
      lastDay: "2025-04-18",
      why: "paid at once: the notice comes first, however it is listed"),
    ClockCase(
      received: "2025-03-03",
      events: "correction-received@2025-03-12 correction-notice@2025-03-12",
      lastDay: "2025-04-10",
      why: "corrected at once"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-answered@2025-03-10 third-party-delivered@2025-03-10 "
        + "third-party-asked@2025-03-10",
      lastDay: "2025-03-31",
      why: "asked, delivered and answered on one day, listed backwards"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-answered@2025-03-19 third-party-delivered@2025-03-19 "
        + "third-party-asked@2025-03-10",
      lastDay: "2025-04-10",
      why: "delivered and answered on one day, the answer listed first"),
    ClockCase(
      received: "2025-03-03",
      events: "extended:5@2025-03-20 fee-notice@2025-03-10 fee-paid@2025-03-20",
      lastDay: "2025-04-25",
      why: "a term that stands cannot be extended, so the payment of that day came before"),
    ClockCase(
      received: "2025-03-03",
      events: "joint-agency-asked@2025-03-12 correction-received@2025-03-12 "
        + "correction-notice@2025-03-11 joint-agency-answered@2025-03-13",
      lastDay: "2025-04-11",
      why: "asked on the day of the correction: after it"),
    ClockCase(
      received: "2025-03-03",
      events: "extended:5@2025-03-11 correction-notice@2025-03-11 correction-received@2025-03-12",
      lastDay: "2025-04-10",
      why: "what fits stays as listed: extended first, and lapsed with the correction"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-04 third-party-delivered@2025-03-04 "
        + "third-party-answered@2025-03-27 third-party-asked@2025-03-27 "
        + "third-party-delivered@2025-03-28 third-party-answered@2025-04-01",
      lastDay: "2025-04-25",
      why: "a late answer is not that of the party asked on the same day after it"),
    ClockCase(
      received: "2020-01-20",
      events: "third-party-asked@2020-01-27 third-party-delivered@2020-02-06 "
        + "third-party-answered@2020-02-06 third-party-asked@2020-02-11 "
        + "third-party-answered@2020-02-18 third-party-asked@2020-02-18 "
        + "third-party-delivered@2020-02-18",
      lastDay: "2020-03-30",
      why: "an answer without delivery, and another party asked that day: lawful as listed"),
  ]

  @Test("One day's events, backwards or mixed", arguments: cases)
  func lastDay(given: ClockCase) throws {
    #expect((try given.deadline().lastDay?.description ?? "-") == given.lastDay)
  }

  static let breaches = [
    BreachCase(
      received: "2025-03-03", events: "fee-paid@2025-03-19 fee-notice@2025-03-20",
      breach: .paymentNotAsked(on("2025-03-19")), why: "paid the day before is not paid at once"),
    BreachCase(
      received: "2025-03-03",
      events: "correction-notice@2025-03-11 extended:5@2025-03-11 correction-received@2025-03-12",
      breach: .awaitingCorrection(on("2025-03-11"), notice: on("2025-03-11")),
      why: "what was listed after the notice is not moved before it"),
    BreachCase(
      received: "2025-03-03",
      events: "third-party-answered@2025-03-10 joint-agency-asked@2025-03-10",
      breach: .notAsked(.thirdParty, on("2025-03-10")), why: "the one who answered was not asked"),
  ]

  @Test("What fits nowhere is refused", arguments: breaches)
  func refused(given: BreachCase) throws { try given.check() }
}
