import Law
import Testing

@Suite("Regulation art 31: the day of receipt")
struct ReceiptTests {
  struct Case: CustomTestStringConvertible {
    var channel: RequestChannel
    var confirmed: String?
    var received: String
    var item: Int
    var why: String
    var testDescription: String { "\(channel): \(why)" }
  }

  static let cases = [
    Case(
      channel: .counter, confirmed: nil, received: "2025-01-20", item: 1,
      why: "received on the day it is handed in"),
    Case(
      channel: .counter, confirmed: "2025-01-22", received: "2025-01-20", item: 1,
      why: "a later confirmation changes nothing at the counter"),
    Case(
      channel: .registeredMail, confirmed: nil, received: "2025-01-20", item: 2,
      why: "received on the day it is signed for"),
    Case(
      channel: .registeredMail, confirmed: "2025-01-22", received: "2025-01-20", item: 2,
      why: "nor with registered mail"),
    Case(
      channel: .ordinaryMail, confirmed: "2025-01-22", received: "2025-01-22", item: 2,
      why: "nobody signs: the day confirmed with the requester"),
    Case(
      channel: .web, confirmed: "2025-01-22", received: "2025-01-22", item: 3,
      why: "the day both sides confirm"),
    Case(
      channel: .web, confirmed: "2025-01-20", received: "2025-01-20", item: 3,
      why: "confirmed on the day it was sent"),
    Case(
      channel: .fax, confirmed: "2025-01-22", received: "2025-01-22", item: 3,
      why: "as on the web"),
    Case(
      channel: .email, confirmed: "2025-01-22", received: "2025-01-22", item: 3,
      why: "the Regulation of 2019, not the letter of 2015"),
  ]

  @Test(arguments: cases)
  func receipt(given: Case) throws {
    let submitted = try ClockCase.day("2025-01-20")
    let clock = ReplyClock(
      channel: given.channel, submitted: submitted,
      confirmed: try given.confirmed.map(ClockCase.day))
    let deadline = try clock.deadline(.stateCouncil)
    #expect(deadline.received.description == given.received)
    let lastDay = try ClockCase.clock(given.received).deadline(.stateCouncil).lastDay
    #expect(deadline.lastDay == lastDay)
    let step = deadline.steps.first { $0.kind == .received(given.channel) }
    #expect(step?.basis == .regulation(31, item: given.item))
    #expect(deadline.steps.first?.day == submitted)
  }

  @Test(
    "Not confirmed: no day of receipt, whatever the channel that needs it",
    arguments: [RequestChannel.ordinaryMail, .web, .fax, .email])
  func notConfirmed(channel: RequestChannel) throws {
    let clock = ReplyClock(channel: channel, submitted: try ClockCase.day("2025-01-20"))
    #expect(throws: ClockRefusal.unlawful(.notConfirmed(channel))) {
      try clock.deadline(.stateCouncil)
    }
  }

  @Test(
    "Confirmed the day before it was sent: a slip, for every channel",
    arguments: RequestChannel.allCases)
  func confirmedBefore(channel: RequestChannel) throws {
    let submitted = try ClockCase.day("2025-01-20")
    let clock = ReplyClock(
      channel: channel, submitted: submitted, confirmed: submitted.adding(days: -1))
    let breach = ClockBreach.confirmedBeforeSubmitted(
      submitted.adding(days: -1), submitted: submitted)
    #expect(throws: ClockRefusal.unlawful(breach)) { try clock.deadline(.stateCouncil) }
  }

  @Test("The Regulation of 2019: the day before it, the day, the day after")
  func firstDay() throws {
    let first = try ClockCase.day("2019-05-15")
    let before = try ClockCase.clock("2019-05-14")
    #expect(
      throws: ClockRefusal.noAnswer(
        .beforeRequestTerms(first.adding(days: -1), firstDay: first))
    ) { try before.deadline(.stateCouncil) }
    #expect(
      try ClockCase.clock("2019-05-15").deadline(.stateCouncil).lastDay?.description
        == "2019-06-13")
    #expect(
      try ClockCase.clock("2019-05-16").deadline(.stateCouncil).lastDay?.description
        == "2019-06-14")
  }
}
