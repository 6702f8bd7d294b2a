import Law
import Testing

@testable import Office
@testable import Records

@Suite("Frequent answers")
struct AnswerTests {
  private static let now = Moment.at(Desk.monday)

  @Test(
    "A changed answer is found by its new words and no longer by the old",
    arguments: TestDatabase.all)
  func changed(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let (office, handler) = (desk.office, try desk.who("handler"))
      let key = try await office.addAnswer(
        title: "财政决算在哪里看", text: "在县政府网站。", by: handler, now: Self.now)
      try await office.changeAnswer(
        key, title: "征地补偿标准", text: "在土地专栏。", link: "/land", by: handler,
        now: .at(.march(9)))
      let answer = PublishedAnswer(
        id: key, agency: Desk.finance, request: nil, title: "征地补偿标准", text: "在土地专栏。",
        link: "/land", day: .march(9))
      #expect(try await office.answers(by: handler) == [answer])
      #expect(try await office.suggestions("征地补偿标准").map(\.id) == [key])
      #expect(try await office.suggestions("财政决算在哪里看").isEmpty)
      try await office.withdrawAnswer(key, by: handler, now: Self.now)
      await #expect(throws: OfficeError.notFound) {
        try await office.changeAnswer(key, title: "一", text: "二", by: handler, now: Self.now)
      }
    }
  }

  @Test("Another agency changes nothing", arguments: TestDatabase.all)
  func others(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let office = desk.office
      let key = try await office.addAnswer(
        title: "财政决算在哪里看", text: "在县政府网站。", by: desk.who("handler"), now: Self.now)
      let land = try desk.who("land.handler")
      await #expect(throws: OfficeError.notFound) {
        try await office.changeAnswer(key, title: "一", text: "二", by: land, now: Self.now)
      }
      await #expect(throws: OfficeError.notFound) {
        try await office.withdrawAnswer(key, by: land, now: Self.now)
      }
    }
  }

  struct Concerning: Sendable, CustomTestStringConvertible {
    let text: String
    let concerns: [AnswerConcern]
    let why: String
    var testDescription: String { why }
  }

  static let concerning = [
    Concerning(text: "请致电0000-1234567。", concerns: [], why: "an office has a telephone"),
    Concerning(
      text: "已公开\n电话13800000000",
      concerns: [.init(field: .text, kind: .number, line: 2, words: "13800000000")],
      why: "a mobile telephone"),
    Concerning(
      text: "证号１３９９９９１９９００３０７０５１X。",
      concerns: [.init(field: .text, kind: .number, line: 1, words: "１３９９９９１９９００３０７０５１X")],
      why: "an identity number in full width"),
    Concerning(
      text: "写信到czj.a@example.invalid，或来访",
      concerns: [.init(field: .text, kind: .mail, line: 1, words: "czj.a@example.invalid")],
      why: "an address of e-mail"),
    Concerning(
      text: "已经答复过王秀兰。", concerns: [.init(field: .text, kind: .name, line: 1, words: "王秀兰")],
      why: "somebody who asked"),
    Concerning(text: "已经答复过周文静。", concerns: [], why: "somebody who asked another agency, or never"),
  ]

  @Test("What looks like a person is told with its place", arguments: TestDatabase.all, concerning)
  func concerns(database: TestDatabase, _ one: Concerning) async throws {
    try await Desk.with(database) { desk in
      let (office, handler) = (desk.office, try desk.who("handler"))
      _ = try await desk.submitted()
      #expect(
        try await office.concerns(title: "决算", text: one.text, by: handler) == one.concerns)
      let isRefused = one.concerns.contains(where: \.isRefused)
      for isLookedAt in [false, true] {
        let isKept = one.concerns.isEmpty || (isLookedAt && !isRefused)
        let kept = try? await office.addAnswer(
          title: "决算", text: one.text, isLookedAt: isLookedAt, by: handler, now: Self.now)
        #expect((kept != nil) == isKept)
      }
    }
  }
}
