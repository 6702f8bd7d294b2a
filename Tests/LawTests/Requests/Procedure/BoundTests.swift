import Law
import Testing

@Suite("Regulation arts 30–36: each bound on the day before, on the day, on the day after")
struct BoundTests {
  static let asked = on("03-05", .correctionAsked(through: day("03-20")))
  static let third = on("03-04", .consulted(.thirdParty, serial: 1))
  static let thirdReached = [third, on("03-04", .consultationDelivered(serial: 1))]
  static let objects = thirdReached + [on("03-10", .opinionGiven(.objects, serial: 1))]
  static let consents = thirdReached + [on("03-10", .opinionGiven(.consents, serial: 1))]
  static let charged = on("03-10", .feeCharged(.byPage, units: 44, .yuan(140)))
  static let arrived = [charged, on("03-10", .feeNoticeDelivered)]
  static let reasons = [
    on("03-04", .reasonsAsked(through: day("03-10"))), on("03-07", .reasonsGiven),
  ]

  static let corrections = [
    ProcedureCase(
      why: "the 7th working day", event: on("03-12", .correctionAsked(through: day("03-20")))),
    ProcedureCase(
      why: "the day after it", event: on("03-13", .correctionAsked(through: day("03-20"))),
      refusal: .breach(.correctionNoticeTooLate(day("03-13"), lastDay: day("03-12")))),
    ProcedureCase(
      why: "also while reasons are awaited, else their day would cut off art 30",
      before: [on("03-04", .reasonsAsked(through: day("03-28")))], event: asked),
    ProcedureCase(
      why: "no day left to correct", event: on("03-05", .correctionAsked(through: day("03-05"))),
      refusal: .noTimeLeft(.correction, through: day("03-05"), notice: day("03-05"))),
    ProcedureCase(
      why: "one day left", event: on("03-05", .correctionAsked(through: day("03-06")))),
    ProcedureCase(
      why: "all is to be told at once: no second notice",
      before: [asked, on("03-06", .corrected)],
      event: on("03-07", .correctionAsked(through: day("03-20"))),
      refusal: .breach(.secondCorrectionNotice(day("03-07"), first: day("03-05")))),
    ProcedureCase(
      why: "its last day has not passed", before: [asked], event: on("03-20", .lapsed),
      refusal: .notLapsed(.correction, lastDay: day("03-20"))),
    ProcedureCase(why: "it has passed", before: [asked], event: on("03-21", .lapsed)),
    ProcedureCase(
      why: "late, but before the agency gave up: there may be good reason (无正当理由)",
      before: [asked], event: on("03-21", .corrected)),
    ProcedureCase(
      why: "given up", before: [asked, on("03-21", .lapsed)], event: on("03-21", .corrected),
      refusal: .notNow(.recordCorrection, .closed)),
  ]

  static let terms = [
    ProcedureCase(
      why: "extended on the 20th working day", event: on("03-31", .extended(workingDays: 20))),
    ProcedureCase(
      why: "the day after it", event: on("04-01", .extended(workingDays: 1)),
      refusal: .breach(.extensionAfterTerm(day("04-01"), lastDay: day("03-31")))),
    ProcedureCase(
      why: "a day too many", event: on("03-05", .extended(workingDays: 21)),
      refusal: .breach(.extensionTooLong(total: 21, longest: 20))),
    ProcedureCase(
      why: "a day too many in all", before: [on("03-05", .extended(workingDays: 10))],
      event: on("03-06", .extended(workingDays: 11)),
      refusal: .breach(.extensionTooLong(total: 21, longest: 20))),
    ProcedureCase(
      why: "by no day", event: on("03-05", .extended(workingDays: 0)),
      refusal: .breach(.extensionOfNoDays(0))),
    ProcedureCase(
      why: "consulted on the last day", event: on("03-31", .consulted(.jointAgency, serial: 1))),
    ProcedureCase(
      why: "consulted after it", event: on("04-01", .consulted(.jointAgency, serial: 1)),
      refusal: .breach(
        .consultationAfterTerm(.jointAgency, day("04-01"), lastDay: day("03-31")))),
    ProcedureCase(
      why: "charged on the last day",
      event: on("03-31", .feeCharged(.byPiece, units: 1, .yuan(100)))),
    ProcedureCase(
      why: "charged after it", event: on("04-01", .feeCharged(.byPiece, units: 1, .yuan(100))),
      refusal: .breach(.feeNoticeAfterTerm(day("04-01"), lastDay: day("03-31")))),
    ProcedureCase(
      why: "a late reply is recorded, not refused",
      before: [on("03-31", drafted(.disclosed)), on("04-02", .reviewed), on("04-02", .signed)],
      event: on("04-02", .delivered(.electronic))),
    ProcedureCase(
      why: "nothing happens before what happened", before: [asked, on("03-07", .corrected)],
      event: on("03-06", drafted(.disclosed)),
      refusal: .beforePrevious(day("03-06"), previous: day("03-07"))),
  ]

  static let fees = [
    ProcedureCase(
      why: "30 pages are free", event: on("03-10", .feeCharged(.byPage, units: 30, .zero)),
      refusal: .nothingToPay),
    ProcedureCase(
      why: "31 pages cost 10 yuan",
      event: on("03-10", .feeCharged(.byPage, units: 31, .yuan(10)))),
    ProcedureCase(
      why: "and no fen more",
      event: on("03-10", .feeCharged(.byPage, units: 31, Fen(1001))),
      refusal: .notByTariff(Fen(1001), owed: .yuan(10))),
    ProcedureCase(
      why: "by piece the price depends on the month", before: [],
      event: on("03-10", .feeCharged(.byPiece, units: 1, .yuan(300)))),
    ProcedureCase(
      why: "charged once", before: [charged, on("03-12", .feePaid)],
      event: on("03-13", .feeCharged(.byPage, units: 31, .yuan(10))),
      refusal: .breach(.secondFeeNotice(day("03-13"), first: day("03-10")))),
    ProcedureCase(
      why: "paid on the 20th working day", before: arrived, event: on("04-08", .feePaid)),
    ProcedureCase(
      why: "the day after it counts as given up", before: arrived, event: on("04-09", .feePaid),
      refusal: .breach(.paidTooLate(day("04-09"), lastDay: day("04-08")))),
    ProcedureCase(
      why: "may yet be paid", before: arrived, event: on("04-08", .lapsed),
      refusal: .notLapsed(.payment, lastDay: day("04-08"))),
    ProcedureCase(why: "no longer", before: arrived, event: on("04-09", .lapsed)),
    ProcedureCase(
      why: "the term does not begin before the notice arrives", before: [charged],
      event: on("12-31", .lapsed), refusal: .feeNoticeUndelivered),
    ProcedureCase(
      why: "three days on the way are the requester's",
      before: [charged, on("03-13", .feeNoticeDelivered)], event: on("04-11", .feePaid)),
    ProcedureCase(
      why: "and no more",
      before: [charged, on("03-13", .feeNoticeDelivered)], event: on("04-14", .feePaid),
      refusal: .breach(.paidTooLate(day("04-14"), lastDay: day("04-11")))),
    ProcedureCase(
      why: "who pays has had the notice", before: [charged], event: on("05-30", .feePaid)),
    ProcedureCase(
      why: "it arrives once", before: arrived, event: on("03-11", .feeNoticeDelivered),
      refusal: .feeDeliveryKnown),
    ProcedureCase(
      why: "and not before it is sent", before: [charged], event: on("03-07", .feeNoticeDelivered),
      refusal: .beforePrevious(day("03-07"), previous: day("03-10"))),
    ProcedureCase(
      why: "the bank reports late what was paid in time",
      before: thirdReached + arrived + [on("04-14", .opinionGiven(.consents, serial: 1))],
      event: on("04-08", .feePaid)),
    ProcedureCase(
      why: "or too late",
      before: thirdReached
        + arrived + [on("04-14", .opinionGiven(.consents, serial: 1))],
      event: on("04-09", .feePaid),
      refusal: .breach(.paidTooLate(day("04-09"), lastDay: day("04-08")))),
    ProcedureCase(
      why: "not before it was charged", before: [charged], event: on("03-07", .feePaid),
      refusal: .beforePrevious(day("03-07"), previous: day("03-10"))),
  ]

  @Test("Correction (art 30)", arguments: corrections)
  func correction(_ one: ProcedureCase) throws { try expect(one) }

  @Test("The reply term, its extension and what must lie in it (art 33)", arguments: terms)
  func term(_ one: ProcedureCase) throws { try expect(one) }

  @Test("The handling fee (国办函〔2020〕109号)", arguments: fees)
  func fee(_ one: ProcedureCase) throws { try expect(one) }

  private func expect(_ one: ProcedureCase) throws {
    let state = try one.state()
    #expect(state.refusal(one.event, ProcedureCase.calendar) == one.refusal)
  }
}
