import Law
import Testing

@Suite("Regulation art 30: correction, told once within 7 working days")
struct CorrectionTests {
  static let cases = [
    BreachCase(
      events: "correction-notice@2025-01-20", why: "on the day of receipt"),
    BreachCase(
      events: "correction-notice@2025-01-27", why: "the day before the 7th working day"),
    BreachCase(
      events: "correction-notice@2025-02-05", why: "on the 7th working day, after 春节"),
    BreachCase(
      events: "correction-notice@2025-02-06",
      breach: .correctionNoticeTooLate(on("2025-02-06"), lastDay: on("2025-02-05")),
      why: "on the day after it"),
    BreachCase(
      events: "correction-notice@2025-01-21 correction-notice@2025-01-22",
      breach: .secondCorrectionNotice(on("2025-01-22"), first: on("2025-01-21")),
      why: "a second notice before the first is answered"),
    BreachCase(
      events: "correction-notice@2025-01-21 correction-received@2025-01-22 "
        + "correction-notice@2025-01-23",
      breach: .secondCorrectionNotice(on("2025-01-23"), first: on("2025-01-21")),
      why: "a second notice after the correction: all is to be told at once"),
    BreachCase(
      events: "correction-received@2025-01-22", breach: .correctionNotAsked(on("2025-01-22")),
      why: "a correction nobody asked for"),
    BreachCase(
      events: "correction-notice@2025-01-21 correction-received@2025-01-22 "
        + "correction-received@2025-01-23",
      breach: .correctionNotAsked(on("2025-01-23")), why: "a second correction"),
    BreachCase(
      events: "correction-notice@2025-01-21 extended:5@2025-01-22",
      breach: .awaitingCorrection(on("2025-01-22"), notice: on("2025-01-21")),
      why: "an extension of a term that does not run"),
    BreachCase(
      events: "correction-notice@2025-01-21 fee-notice@2025-01-22",
      breach: .awaitingCorrection(on("2025-01-22"), notice: on("2025-01-21")),
      why: "a fee for a request nobody understands yet"),
    BreachCase(
      events: "correction-notice@2025-01-21 third-party-asked@2025-01-22",
      breach: .awaitingCorrection(on("2025-01-22"), notice: on("2025-01-21")),
      why: "an opinion on it"),
    BreachCase(
      events: "third-party-asked@2025-01-20 correction-notice@2025-01-21 "
        + "third-party-delivered@2025-01-22 third-party-answered@2025-01-23",
      why: "an opinion asked before may come while the clock stands"),
    BreachCase(
      events: "correction-notice@2025-01-19",
      breach: .beforeReceipt(on("2025-01-19"), received: on("2025-01-20")),
      why: "the day before the receipt"),
  ]

  @Test(arguments: cases)
  func correction(given: BreachCase) throws { try given.check() }

  @Test("Events out of their order are refused rather than sorted behind the clock's back")
  func order() throws {
    let events = try ClockCase.events("correction-received@2025-01-23 correction-notice@2025-01-21")
    let clock = ReplyClock(channel: .counter, submitted: on("2025-01-20"), events: events)
    #expect(throws: ClockRefusal.unlawful(.correctionNotAsked(on("2025-01-23")))) {
      try clock.deadline(.stateCouncil)
    }
    let lawful = ReplyClock(
      channel: .counter, submitted: on("2025-01-20"),
      events: try ClockCase.events("extended:5@2025-01-23 correction-notice@2025-01-21"))
    #expect(
      throws: ClockRefusal.unlawful(.outOfOrder(on("2025-01-21"), previous: on("2025-01-23")))
    ) {
      try lawful.deadline(.stateCouncil)
    }
  }

  @Test("While the clock stands every day since the notice says so")
  func standing() throws {
    let events = "correction-notice@2025-01-22 correction-received@2025-02-10"
    let steps = try ClockCase.clock("2025-01-20", events).deadline(.stateCouncil).steps
    let standing = steps.filter { $0.kind == .standing(.correction) }
    let first = on("2025-01-23")
    #expect(standing.map(\.day) == Array(first...on("2025-02-10")))
    #expect(standing.allSatisfy { $0.basis == .regulation(30) })
  }
}
