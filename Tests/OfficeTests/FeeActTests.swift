import Drafting
import Law
import Testing

@testable import Office
@testable import Records

@Suite("国办函〔2020〕109号: what is charged")
struct FeeActTests {
  @Test(
    "By piece the month's requests of the same person count first, of nobody else",
    arguments: TestDatabase.all)
  func byPiece(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      _ = try await desk.submitted(on: Day(year: 2026, month: 2, day: 27) ?? .first)
      for _ in 0..<9 { _ = try await desk.submitted() }
      _ = try await desk.submitted(.testing(name: "李建国", identity: "139999198506121323"))
      let tenth = try await desk.received()
      let eleventh = try await desk.received()
      await #expect(throws: OfficeError.illegal(.nothingToPay), "the tenth is free") {
        try await desk.office.charge(
          desk.entry(tenth, "handler"), .byPiece, units: 1, payment: "缴款码")
      }
      let charged = try await desk.office.charge(
        desk.entry(eleventh, "handler"), .byPiece, units: 1, payment: "缴款码")
      #expect(charged.standing.fee == .yuan(100) && charged.stage == .awaitingPayment)
      #expect(try await desk.standard(eleventh) == "按件计收，本件申请计1件，当月第11件每件100元")
    }
  }

  @Test(
    "Paper of the month before that is registered late is not charged for this month's requests",
    arguments: TestDatabase.all)
  func late(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      for _ in 0..<10 { _ = try await desk.submitted(on: .april(1)) }
      func registered(_ day: Day) async throws -> RequestID {
        try await desk.office.register(
          .testing(), Intake(to: Desk.finance, channel: .counter, submitted: day),
          by: desk.who("intake"), now: .at(.april(2))
        ).request
      }
      let march = try await registered(.march(31))
      await #expect(throws: OfficeError.illegal(.nothingToPay), "the first of March") {
        try await desk.office.charge(
          desk.entry(march, "handler", .april(2)), .byPiece, units: 1, payment: "缴款码")
      }
      let april = try await registered(.april(1))
      let charged = try await desk.office.charge(
        desk.entry(april, "handler", .april(2)), .byPiece, units: 1, payment: "缴款码")
      #expect(charged.standing.fee == .yuan(100), "the eleventh of April")
    }
  }

  @Test("A request of several matters counts as several pieces, for those after it too")
  func split() async throws {
    try await Desk.with(.sqlite) { desk in
      let first = try await desk.received()
      let second = try await desk.received()
      let charged = try await desk.office.charge(
        desk.entry(first, "handler"), .byPiece, units: 12, payment: "缴款码")
      #expect(charged.standing.fee == .yuan(200))
      let next = try await desk.office.charge(
        desk.entry(second, "handler"), .byPiece, units: 1, payment: "缴款码")
      #expect(next.standing.fee == .yuan(100), "the thirteenth")
    }
  }

  @Test("Paid restarts the count; not paid in 20 working days lapses the day after")
  func lapse() async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.received()
      _ = try await desk.office.charge(
        desk.entry(request, "handler"), .byPage, units: 44, payment: "缴款码")
      let view = try await desk.office.requesterView(
        RequesterPass(request: request), now: .at(.march(3)))
      #expect(view.fee == .yuan(140) && view.payment == "缴款码")
      #expect(try await desk.standard(request) == "按量计收，共44页，其中第1至30页不收费、第31至44页每页10元")
      #expect(view.paymentThrough == nil, "not before the notice has arrived")
      _ = try await desk.office.recordFeeDelivery(desk.entry(request, "intake"))
      #expect(
        try await desk.office.requesterView(RequesterPass(request: request), now: .at(.march(3)))
          .paymentThrough == .march(30))
      await #expect(throws: OfficeError.illegal(.notLapsed(.payment, lastDay: .march(30)))) {
        try await desk.office.lapse(desk.entry(request, "handler", .march(30)))
      }
      let lapsed = try await desk.office.lapse(desk.entry(request, "handler", .march(31)))
      #expect(lapsed.stage == .closed && lapsed.standing.outcome == .notPaid)
    }
  }
}

extension Desk {
  /// The standard that the fee notice of a request names.
  fileprivate func standard(_ request: RequestID) async throws -> String? {
    try await events(request).compactMap { $0.particulars[.feeStandard] }.last
  }
}
