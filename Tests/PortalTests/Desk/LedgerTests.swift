import Documents
import HTTPTypes
import Law
import Office
import Testing

@testable import Portal
@testable import Records

@Suite("The ledger at the desk")
struct LedgerTests {
  @Test("Who reads cases reads the ledger, administrators do not", arguments: Role.allCases)
  func roles(role: Role) async throws {
    try await DeskClient.inNovember { desk in
      try await desk.counter("预算调整方案", on: DeskClient.day(11, 20))
      let reads = OfficeAct.readCases.roles.contains(role)
      for address in ["/desk/ledger", "/desk/ledger/csv", "/desk/ledger/xlsx"] {
        let answer = try await desk.get(address, as: desk.browser(of: role))
        #expect(answer.status == (reads ? .ok : .forbidden), "\(address)")
        #expect(answer.headers[.cacheControl] == "no-store")
        if !reads { #expect(!answer.text.contains("周文静")) }
      }
    }
  }

  @Test("A ledger too long for once says so, and which part it is")
  func tooLong() {
    #expect(Words.Ledger.result(Office.mostLedgerLines - 1) == "共19999件。")
    #expect(Words.Ledger.result(Office.mostLedgerLines).hasPrefix("只列出最近提交的20000件"))
  }

  struct Filtered: Sendable, CustomTestStringConvertible {
    let query: String
    let titles: [String]
    let why: String
    var testDescription: String { why }
  }

  static let filtered = [
    Filtered(query: "", titles: ["九月", "十一月"], why: "this year without a filter"),
    Filtered(query: "?from=2026-11-20", titles: ["十一月"], why: "the first day itself counts"),
    Filtered(query: "?from=2026-11-21", titles: [], why: "the day after it does not"),
    Filtered(query: "?through=2026-09-01", titles: ["九月"], why: "the last day itself counts"),
    Filtered(query: "?standing=late", titles: ["九月"], why: "what is open beyond its last day"),
    Filtered(query: "?standing=ended", titles: [], why: "nothing has ended"),
  ]

  @Test("The filters narrow page and file alike", arguments: filtered)
  func filters(_ one: Filtered) async throws {
    try await DeskClient.inNovember { desk in
      try await desk.counter("九月", on: DeskClient.day(9, 1))
      try await desk.counter("十一月", on: DeskClient.day(11, 20))
      let browser = try await desk.browser(of: Role.handler)
      let page = try await desk.get("/desk/ledger" + one.query, as: browser).text
      let file = try await desk.get("/desk/ledger/csv" + one.query, as: browser).text
      for title in ["九月", "十一月"] {
        #expect(page.contains(title) == one.titles.contains(title))
        #expect(file.contains(title) == one.titles.contains(title))
      }
      #expect(page.contains("共\(one.titles.count)件。"))
    }
  }

  @Test("A day that is none comes back as typed, with what is wrong")
  func noDay() async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.browser(of: Role.handler)
      let page = try await desk.get("/desk/ledger?from=2026-02-30", as: browser)
      #expect(page.status == .unprocessableContent)
      #expect(page.text.contains("“2026-02-30”不是日期"))
      #expect(page.text.contains(#"value="2026-02-30""#))
      #expect(
        try await desk.get("/desk/ledger/csv?from=2026-02-30", as: browser).status == .badRequest)
    }
  }

  @Test("The workbook reads back with its columns, and a title is no formula and no markup")
  func files() async throws {
    try await DeskClient.inNovember { desk in
      try await desk.counter("=1+1<b>", on: DeskClient.day(11, 20))
      let browser = try await desk.browser(of: Role.leadOffice)
      let answer = try await desk.get("/desk/ledger/xlsx?agency=139999-2", as: browser)
      #expect(answer.headers[.contentDisposition]?.contains("filename*=UTF-8''%E6%94%BF") == true)
      let document = try DocumentReader().read(answer.bytes, named: "ledger.xlsx")
      let grid = try #require(
        document.blocks.compactMap { if case .table(let grid) = $0 { grid } else { nil } }.first)
      let texts = grid.rows.map { $0.map(\.text) }
      #expect(texts[0].prefix(4) == ["序号", "申请编号", "机关", "提交方式"])
      #expect(texts[1].contains("=1+1<b>"))
      #expect(texts[1].contains("清河县财政局"))
      #expect(try await desk.get("/desk/ledger/csv", as: browser).text.contains("'=1+1<b>"))
      #expect(try await desk.get("/desk/ledger", as: browser).text.contains("=1+1&lt;b&gt;"))
    }
  }

  @Test("上一页 leads to the page before, under the same filter")
  func pager() async throws {
    try await DeskClient.inNovember { desk in
      let rows = (1...201).map { line in
        ImportRow(
          line: line,
          cells: [
            .number: "清财依申请〔2026〕\(1000 + line)号", .channel: "当面提交", .submitted: "2026-03-02",
            .requesterClass: "自然人", .requesterName: "周文静", .title: "材料\(line)",
            .outcome: "予以公开", .ended: "2026-03-10",
          ])
      }
      _ = try await desk.office.importLedger(
        rows, to: AgencyID(county: desk.office.county, serial: 2), by: desk.who("intake"),
        now: desk.now)
      let browser = try await desk.browser(of: "handler")
      let ledger = "/desk/ledger?from=2026-01-01&amp;standing=ended"
      for (page, previous, next) in [
        (1, nil, "\(ledger)&amp;page=2"), (2, ledger, "\(ledger)&amp;page=3"),
        (3, "\(ledger)&amp;page=2", nil),
      ] as [(Int, String?, String?)] {
        let uri = "\(ledger.replacing("&amp;", with: "&"))&page=\(page)"
        let text = try await desk.get(uri, as: browser).text
        let links = text.matches(of: /href="([^"]*)" rel="(prev|next)"/)
        #expect(links.first { $0.2 == "prev" }.map { String($0.1) } == previous, "page \(page)")
        #expect(links.first { $0.2 == "next" }.map { String($0.1) } == next, "page \(page)")
        #expect(text.contains("第\(page)页，共3页"))
      }
    }
  }
}
