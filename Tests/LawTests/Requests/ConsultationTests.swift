import Law
import Testing

@Suite("Regulation arts 32, 34, 33(3): opinions of third parties and of joint makers")
struct ConsultationTests {
  static let cases = [
    BreachCase(events: "third-party-asked@2025-02-20", why: "the day before the last day"),
    BreachCase(events: "third-party-asked@2025-02-21", why: "on the last day"),
    BreachCase(
      events: "third-party-asked@2025-02-22",
      breach: .consultationAfterTerm(.thirdParty, on("2025-02-22"), lastDay: on("2025-02-21")),
      why: "on the day after it"),
    BreachCase(
      events: "joint-agency-asked@2025-02-22",
      breach: .consultationAfterTerm(.jointAgency, on("2025-02-22"), lastDay: on("2025-02-21")),
      why: "and so an agency"),
    BreachCase(
      events: "extended:5@2025-02-21 third-party-asked@2025-02-28",
      why: "on the last of the added days"),
    BreachCase(
      events: "extended:5@2025-02-21 third-party-asked@2025-03-01",
      breach: .consultationAfterTerm(.thirdParty, on("2025-03-01"), lastDay: on("2025-02-28")),
      why: "on the day after them"),
    BreachCase(
      events: "third-party-delivered@2025-02-10", breach: .notAsked(.thirdParty, on("2025-02-10")),
      why: "delivered without having been asked"),
    BreachCase(
      events: "joint-agency-answered@2025-02-10", breach: .notAsked(.jointAgency, on("2025-02-10")),
      why: "answered without having been asked"),
    BreachCase(
      events: "third-party-asked@2025-02-07 joint-agency-answered@2025-02-10",
      breach: .notAsked(.jointAgency, on("2025-02-10")), why: "answered by one who was not asked"),
    BreachCase(
      events: "third-party-asked@2025-02-07 third-party-answered@2025-02-10 "
        + "third-party-answered@2025-02-11",
      breach: .notAsked(.thirdParty, on("2025-02-11")), why: "answered twice"),
    BreachCase(
      events: "third-party-asked@2025-02-07 third-party-answered@2025-02-10 "
        + "third-party-delivered@2025-02-11",
      breach: .notAsked(.thirdParty, on("2025-02-11")), why: "delivered after it was answered"),
  ]

  @Test(arguments: cases)
  func consultation(given: BreachCase) throws { try given.check() }

  @Test("A number is used once")
  func askedTwice() {
    let asked = ClockEvent(.asked(.thirdParty, serial: 1), on: on("2025-02-10"))
    let clock = ReplyClock(channel: .counter, submitted: on("2025-01-20"), events: [asked, asked])
    #expect(throws: ClockRefusal.unlawful(.askedTwice(.thirdParty, on("2025-02-10")))) {
      try clock.deadline(.stateCouncil)
    }
  }

  @Test(
    "Silence of a third party leaves the decision to the agency, that of a joint maker consents")
  func silence() throws {
    #expect(ConsultedParty.thirdParty.silence == .agencyDecides)
    #expect(ConsultedParty.jointAgency.silence == .consent)
    #expect(ConsultedParty.thirdParty.basis == .regulation(32))
    #expect(ConsultedParty.jointAgency.basis == .regulation(34))
    for party in ConsultedParty.allCases {
      let events = "\(party.rawValue)-asked@2025-03-10 \(party.rawValue)-delivered@2025-03-12"
      let steps = try ClockCase.clock("2025-03-03", events).deadline(.stateCouncil).steps
      let ended = steps.filter { $0.kind == .opinionTermEnded(party) }
      #expect(ended.map(\.day) == [on("2025-04-02")])
      #expect(ended.map(\.basis) == [party.basis])
      let first = on("2025-03-11")
      #expect(
        steps.filter { $0.kind == .excluded(party) }.map(\.day) == Array(first...on("2025-04-02")))
    }
  }

  @Test("An answer in time leaves no ended term in the explanation")
  func answered() throws {
    let events =
      "third-party-asked@2025-03-10 third-party-delivered@2025-03-12 "
      + "third-party-answered@2025-04-02"
    let steps = try ClockCase.clock("2025-03-03", events).deadline(.stateCouncil).steps
    #expect(!steps.contains { $0.kind == .opinionTermEnded(.thirdParty) })
  }

  @Test("Not delivered: the clock waits for the party asked, in the order they were asked")
  func waits() throws {
    let deadline = try ClockCase.clock(
      "2025-03-03", "joint-agency-asked@2025-03-10 third-party-asked@2025-03-11"
    ).deadline(.stateCouncil)
    #expect(deadline.lastDay == nil)
    #expect(deadline.wait == .opinion(.jointAgency))
  }
}
