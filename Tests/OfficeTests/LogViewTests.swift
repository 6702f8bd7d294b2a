import Law
import Testing

@testable import Office
@testable import Records

@Suite("The audit administrator reads the log")
struct LogViewTests {
  @Test(
    "By day, person, act and thing; numbers of requests and no more of them",
    arguments: TestDatabase.all)
  func filters(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let (office, audit) = (desk.office, try desk.who("audit-administrator"))
      let first = try await desk.received()
      let second = try await desk.received(on: .march(4))
      try await office.addNote(desk.entry(first, "handler", .march(5)), "备注的内容")
      func acts(_ filter: LogFilter) async throws -> [String] {
        try await office.log(filter, by: audit).entries.map(\.act.rawValue)
      }
      #expect(try await acts(LogFilter()) == ["addNote", "confirm", "submit", "confirm", "submit"])
      #expect(
        try await acts(LogFilter(from: .march(4), through: .march(4))) == ["confirm", "submit"])
      #expect(try await acts(LogFilter(from: .march(5))) == ["addNote"])
      #expect(try await acts(LogFilter(through: .march(3))) == ["confirm", "submit"])
      #expect(
        try await acts(LogFilter(actor: .officer(desk.who("intake")))) == ["confirm", "confirm"])
      #expect(try await acts(LogFilter(act: LogAct(rawValue: "submit"))) == ["submit", "submit"])
      #expect(
        try await acts(LogFilter(actor: .requester, subject: second.subject)) == ["submit"])

      let view = try await office.log(LogFilter(subject: first.subject), by: audit)
      #expect(view.numbers == [first: "清财依申请〔2026〕1号"])
      #expect(view.entries.allSatisfy { !$0.details.contains("备注的内容") })
      #expect(try await office.logSubject("清财依申请[2026]1号", by: audit) == first.subject)
      #expect(
        try await office.logSubject("officer0", by: audit) == .officer(desk.who("intake")))
      #expect(try await office.logSubject("清财", by: audit) == Desk.finance.subject)
      #expect(try await office.logSubject("没有", by: audit) == nil)
    }
  }

  @Test(
    "Paged by serial without loss; taking it along and checking it stand in it",
    arguments: TestDatabase.all)
  func paged(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let (office, audit) = (desk.office, try desk.who("audit-administrator"))
      for day in 2...6 { _ = try await desk.received(on: .march(day)) }
      var serials: [Int64] = []
      var before: Int64? = .max
      while let start = before {
        let page = try await office.log(LogFilter(), before: start, most: 3, by: audit)
        serials += page.entries.map(\.serial)
        before = page.next
      }
      #expect(serials == Array((1...10).reversed()))
      let file = try await office.exportLog(LogFilter(), by: audit, now: .at(.march(9)))
      #expect(file.entries.count == 10)
      var walk = try await office.beginVerification(by: audit, now: .at(.march(9)))
      #expect(walk.last == 11)
      while walk.verdict == nil { try await walk.step(4, over: desk.records.engine) }
      #expect(walk.verified == 11)
      let last = try await office.log(LogFilter(), most: 2, by: audit).entries
      #expect(last.map(\.act.rawValue) == ["verifyLog", "exportLog"])
    }
  }
}
