import Law
import Testing

@Suite("Regulation arts 30, 35, 44: steps that must come first")
struct ExcessTests {
  static let asked = on("03-04", .reasonsAsked(through: day("03-10")))
  static let given = [asked, on("03-07", .reasonsGiven)]
  static let delayed = given + [on("03-31", .delayed(through: day("06-30")))]
  static let disclosed = [
    on("03-05", drafted(.disclosed)), on("03-05", .reviewed), on("03-05", .signed),
    on("03-05", .delivered(.inPerson)),
  ]

  static let cases = [
    ProcedureCase(
      why: "not handled for excess without having asked why",
      event: on("03-04", drafted(.excessive)), refusal: .reasonsNotAsked),
    ProcedureCase(
      why: "the requester still has the day", before: [asked],
      event: on("03-10", drafted(.excessive)),
      refusal: .reasonsOutstanding(through: day("03-10"))),
    ProcedureCase(
      why: "no reasons came", before: [asked], event: on("03-11", drafted(.excessive))),
    ProcedureCase(
      why: "reasons came and are weighed", before: given, event: on("03-07", drafted(.excessive))),
    ProcedureCase(
      why: "the clock runs: any other reply may be given at once", before: [asked],
      event: on("03-04", drafted(.disclosed))),
    ProcedureCase(
      why: "asked again, the first reasons do not serve",
      before: given + [on("03-10", .reasonsAsked(through: day("03-14")))],
      event: on("03-14", drafted(.excessive)),
      refusal: .reasonsOutstanding(through: day("03-14"))),
    ProcedureCase(
      why: "no day left to give reasons", event: on("03-04", .reasonsAsked(through: day("03-04"))),
      refusal: .noTimeLeft(.reasons, through: day("03-04"), notice: day("03-04"))),
    ProcedureCase(
      why: "reasons nobody asked for", before: [on("03-04", drafted(.disclosed))],
      event: on("03-05", .reasonsGiven), refusal: .reasonsNotAsked),
    ProcedureCase(
      why: "a delay needs reasons that came, not a day that passed", before: [asked],
      event: on("03-11", .delayed(through: day("06-30"))), refusal: .delayWithoutReasons),
    ProcedureCase(
      why: "a day within art 33 is no delay", before: given,
      event: on("03-10", .delayed(through: day("03-31"))),
      refusal: .delayNotLater(through: day("03-31"), lastDay: day("03-31"))),
    ProcedureCase(
      why: "the day after it is", before: given,
      event: on("03-10", .delayed(through: day("04-01")))),
    ProcedureCase(
      why: "told on the last day", before: given,
      event: on("03-31", .delayed(through: day("06-30")))),
    ProcedureCase(
      why: "told after it", before: given, event: on("04-01", .delayed(through: day("06-30"))),
      refusal: .delayAfterTerm(day("04-01"), lastDay: day("03-31"))),
    ProcedureCase(
      why: "on top of an extension", before: given + [on("03-28", .extended(workingDays: 20))],
      event: on("04-28", .delayed(through: day("06-30")))),
    ProcedureCase(
      why: "not an earlier day than the one set before", before: delayed,
      event: on("05-06", .delayed(through: day("06-27"))),
      refusal: .delayNotLater(through: day("06-27"), lastDay: day("06-30"))),
    ProcedureCase(
      why: "art 33 does not extend what art 35 has set", before: delayed,
      event: on("03-31", .extended(workingDays: 5)), refusal: .alreadyDelayed),
    ProcedureCase(
      why: "consulted in the time so gained", before: delayed,
      event: on("06-30", .consulted(.thirdParty, serial: 1))),
    ProcedureCase(
      why: "and not after it", before: delayed,
      event: on("07-01", .consulted(.thirdParty, serial: 1)),
      refusal: .breach(
        .consultationAfterTerm(.thirdParty, day("07-01"), lastDay: day("03-31")))),
    ProcedureCase(
      why: "charged in the time so gained", before: delayed,
      event: on("06-30", .feeCharged(.byPiece, units: 1, .yuan(100)))),
    ProcedureCase(
      why: "unclear, and no correction was asked", event: on("03-04", drafted(.stillUnclear)),
      refusal: .correctionNotAsked),
    ProcedureCase(
      why: "still unclear when corrected",
      before: [on("03-04", .correctionAsked(through: day("03-20"))), on("03-10", .corrected)],
      event: on("03-10", drafted(.stillUnclear))),
    ProcedureCase(why: "published for all", before: disclosed, event: on("03-06", .published)),
    ProcedureCase(
      why: "and once", before: disclosed + [on("03-06", .published)],
      event: on("03-07", .published), refusal: .alreadyPublished),
    ProcedureCase(
      why: "also from the archive", before: disclosed + [on("03-06", .archived)],
      event: on("03-07", .published)),
    ProcedureCase(
      why: "a refusal holds nothing to publish",
      before: [on("03-05", drafted(.stateSecret))] + disclosed[1...],
      event: on("03-06", .published), refusal: .nothingDisclosed),
  ]

  @Test("Allowed or refused", arguments: cases)
  func step(_ one: ProcedureCase) throws {
    let state = try one.state()
    #expect(state.refusal(one.event, ProcedureCase.calendar) == one.refusal)
  }

  struct LastDay: CustomTestStringConvertible {
    let why: String
    let events: [RequestEvent]
    let lastDay: String?
    var testDescription: String { why }
  }

  static let lastDays = [
    LastDay(why: "art 33", events: given, lastDay: "03-31"),
    LastDay(why: "art 35 in its place", events: delayed, lastDay: "06-30"),
    LastDay(
      why: "a consultation does not move a day that was set",
      events: delayed + [on("04-01", .consulted(.thirdParty, serial: 1))], lastDay: "06-30"),
    LastDay(
      why: "while the fee is awaited there is none",
      events: delayed + [on("06-27", .feeCharged(.byPiece, units: 1, .yuan(100)))], lastDay: nil),
    LastDay(
      why: "the payment restarts the count, not the day that has passed",
      events: delayed + [
        on("06-27", .feeCharged(.byPiece, units: 1, .yuan(100))), on("07-01", .feePaid),
      ], lastDay: "07-29"),
  ]

  @Test("A delay has a day of its own (art 35)", arguments: lastDays)
  func lastDay(_ one: LastDay) throws {
    let state = ProcedureCase.opened(.counter).applied(one.events)
    let lastDay = try state.lastDay(ProcedureCase.calendar)
    #expect(lastDay == one.lastDay.map { day($0) })
  }
}
