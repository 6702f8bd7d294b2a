import Law
import Testing

@testable import Office
@testable import Records

@Suite("What was asked before (Regulation arts 35, 36(6), 44)")
struct RelatedTests {
  /// Of somebody who is not the one of `RequestForm.testing`.
  private static let other = "139999198506121323"

  @Test(
    "The same matter, whoever asked, the closest first; other matters not",
    arguments: TestDatabase.all)
  func similar(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let close = try await desk.received(.testing("校车运营补贴发放标准", name: "李建国", identity: Self.other))
      let same = try await desk.received(
        .testing("2025年校车运营补贴发放标准", name: "周文静", identity: Self.other))
      _ = try await desk.received(.testing("地方政府债券发行情况", name: "赵晓梅", identity: Self.other))
      let asked = try await desk.received(.testing("2025年校车运营补贴发放标准"))
      let related = try await desk.office.related(to: asked, by: desk.who("handler"))
      #expect(related.similar.map(\.id) == [same, close])
      #expect(related.sameRequester.isEmpty && related.knowsRequester)
    }
  }

  @Test("A matter of another agency is not this one's", arguments: TestDatabase.all)
  func otherAgency(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      _ = try await desk.office.submit(
        .testing("校车运营补贴发放标准"), to: Desk.land, now: .at(Desk.monday))
      let asked = try await desk.received(.testing("校车运营补贴发放标准"))
      let related = try await desk.office.related(to: asked, by: desk.who("handler"))
      #expect(related.similar.isEmpty && related.sameRequester.isEmpty)
    }
  }

  @Test(
    "The same requester by the identity number, over twelve months", arguments: TestDatabase.all)
  func requester(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let days: [(Day?, Bool, String)] = [
        (Day(year: 2025, month: 3, day: 1), false, "the day before the twelve months"),
        (Day(year: 2025, month: 3, day: 2), true, "their first day"),
        (Day(year: 2026, month: 2, day: 27), true, "within"),
      ]
      var expected: [RequestID] = []
      for (index, (day, counts, _)) in days.enumerated() {
        let request = try await desk.submitted(
          .testing("材料\(index)"), on: try #require(day)
        ).request
        if counts { expected.insert(request, at: 0) }
      }
      _ = try await desk.submitted(.testing("别的材料", name: "王秀兰", identity: Self.other))
      let asked = try await desk.submitted(.testing("本件")).request
      let related = try await desk.office.related(to: asked, by: desk.who("handler"))
      #expect(related.sameRequester.map(\.id) == expected, "a namesake is somebody else")
    }
  }

  @Test("Without an identity number nobody is taken for anybody")
  func unknown() async throws {
    try await Desk.with(.sqlite) { desk in
      let intake = Intake(to: Desk.finance, channel: .counter, submitted: Desk.monday)
      var registered: [RequestID] = []
      for title in ["材料甲", "材料乙"] {
        registered.append(
          try await desk.office.register(
            .testing(title, identity: nil), intake, by: desk.who("intake"),
            now: .at(Desk.monday)
          ).request)
      }
      let asked = try #require(registered.last)
      let related = try await desk.office.related(to: asked, by: desk.who("handler"))
      #expect(related.sameRequester.isEmpty && !related.knowsRequester)
    }
  }

  @Test("Who may not read the case is told that there is none")
  func rights() async throws {
    try await Desk.with(.sqlite) { desk in
      let asked = try await desk.received()
      let office = desk.office
      let (land, audit) = (try desk.who("land.handler"), try desk.who("audit-administrator"))
      await #expect(throws: OfficeError.notFound) { try await office.related(to: asked, by: land) }
      await #expect(throws: OfficeError.forbidden(.readCases)) {
        try await office.related(to: asked, by: audit)
      }
    }
  }
}
