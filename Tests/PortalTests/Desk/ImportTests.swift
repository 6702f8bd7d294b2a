import Documents
import HTTPTypes
import Law
import Office
import Testing

@testable import Portal
@testable import Records

@Suite("Taking over a ledger")
struct ImportTests {
  private static let address = "/desk/ledger/import"
  private static let head = "申请编号,提交方式,提交日期,申请人类别,申请人,信息名称,办理结果,办结日期,备注"
  private static let good = "清财依申请〔2026〕901号,当面提交,2026-03-02,自然人,王秀兰,决算草案,予以公开,2026-03-10,无"

  /// What the preview's form carries on.
  private func table(_ text: String) throws -> String {
    let value = String(try #require(text.firstMatch(of: /name="table" value="([^"]*)"/)).1)
    return value.replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  private func preview(
    _ lines: [String], _ desk: DeskClient, _ browser: String
  ) async throws -> Answer {
    let bytes = Array(([Self.head] + lines).joined(separator: "\r\n").utf8)
    return try await desk.upload(
      "\(Self.address)/preview", ("file", "台账.csv", bytes), as: browser, from: Self.address)
  }

  @Test("Looked at, taken over, and unchanged the second time")
  func takes() async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.browser(of: Role.intake)
      let shown = try await preview([Self.good], desk, browser)
      #expect(shown.status == .ok)
      #expect(shown.text.contains("导入1件"))
      #expect(shown.text.contains("以下列没有读取：备注"))
      #expect(try await desk.office.ledger(by: try desk.who("intake")).isEmpty)
      let done = try await desk.post(
        Self.address, ["table": try table(shown.text)], as: browser)
      #expect(done.text.contains("已导入：新增1件，更新0件"))
      let rows = try await desk.office.ledger(by: try desk.who("intake"))
      #expect(rows.map(\.title) == ["决算草案"])
      #expect(rows.map(\.outcome) == [.disclosed])
      let again = try await preview([Self.good], desk, browser)
      #expect(again.text.contains("没有可以导入的行"))
      let changed = try await preview(
        [Self.good.replacing("决算草案", with: "预算草案")], desk, browser)
      #expect(changed.text.contains("变化的列"))
    }
  }

  struct Faulty: Sendable, CustomTestStringConvertible {
    let line: String
    let cell: String
    let said: String
    let why: String
    var testDescription: String { why }
  }

  static let faulty = [
    Faulty(
      line: good.replacing("2026-03-02", with: "三月二日"), cell: "C2", said: "提交日期不是日期",
      why: "a day in words"),
    Faulty(
      line: good.replacing("当面提交", with: "托人"), cell: "B2", said: "提交方式不是可以识别的写法",
      why: "an unknown channel"),
    Faulty(
      line: good.replacing("王秀兰", with: ""), cell: "E2", said: "没有填写申请人", why: "no name"),
    Faulty(
      line: good.replacing("2026-03-10", with: ""), cell: "H2", said: "填了办理结果的，要填写办结日期",
      why: "an outcome without its day"),
  ]

  @Test(
    "A faulty line is named by cell and reason, the good ones are still taken", arguments: faulty)
  func faults(_ one: Faulty) async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.browser(of: Role.head)
      let shown = try await preview(
        [one.line, Self.good.replacing("901", with: "902")], desk, browser
      ).text
      #expect(shown.contains(one.cell))
      #expect(shown.contains(one.said))
      #expect(shown.contains("导入1件"))
    }
  }

  @Test("What is no ledger is told beside the field")
  func noLedger() async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.browser(of: Role.intake)
      for (name, bytes, said) in [
        ("a.csv", Array("甲,乙\r\n1,2".utf8), "没有找到列名"),
        ("a.csv", Array("申请编号,提交日期,申请人\r\n1,2,3".utf8), "缺少必填的列：提交方式、申请人类别、信息名称"),
        ("a.xlsx", [0x50, 0x4B, 3, 4, 0, 0], "另存为 .xlsx 或 .csv 后再试"),
      ] {
        let answer = try await desk.upload(
          "\(Self.address)/preview", ("file", name, bytes), as: browser, from: Self.address)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains(said))
      }
      let none = try await desk.post(
        "\(Self.address)/preview", [:], as: browser, from: Self.address)
      #expect(none.text.contains("请选择台账文件"))
    }
  }

  @Test("Only who may import gets there, and never without the token", arguments: Role.allCases)
  func rights(role: Role) async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.browser(of: role)
      let may = OfficeAct.importLedger.roles.contains(role)
      for address in [Self.address, "\(Self.address)/template"] {
        #expect(try await desk.get(address, as: browser).status == (may ? .ok : .forbidden))
      }
      for address in [Self.address, "\(Self.address)/preview"] {
        let forged = try await desk.post(address, token: "", ["table": "{}"], as: browser)
        #expect(forged.status == .forbidden)
      }
    }
  }

  @Test("The template is read as a ledger without lines")
  func template() throws {
    #expect(throws: ImportTable.Fault.noLines) {
      try ImportTable(ImportTemplate.workbook, named: "模板.xlsx")
    }
  }

  @Test("Ways of submission are understood as the file says them, and as it did before")
  func channels() async throws {
    let old = "登记编号,收到方式,提交日期,申请人类型,申请人,信息名称\r\n" + "1,互联网,2026-01-20,自然人,周文静,决算"
    let table = try ImportTable(Array(old.utf8), named: "a.csv")
    #expect(table.unread.isEmpty && table.columns.count == 6)
    try await DeskClient.inNovember { desk in
      let browser = try await desk.browser(of: Role.intake)
      for word in RequestChannel.allCases.map({ Words.Ledger.name(of: $0) }) + ["互联网"] {
        let line = Self.good.replacing("当面提交", with: word)
        let shown = try await preview([line], desk, browser).text
        #expect(!shown.contains("不是可以识别的写法"), "\(word)")
      }
    }
  }

  @Test("What the ledger's file says is understood again", arguments: Outcome.allCases)
  func words(outcome: Outcome) async throws {
    guard outcome != .partlyDisclosed else { return }
    try await DeskClient.inNovember { desk in
      let line = Self.good.replacing("予以公开", with: Words.Ledger.name(of: outcome))
      let shown = try await preview([line], desk, try await desk.browser(of: Role.intake)).text
      #expect(shown.contains("导入1件"), "\(outcome)")
    }
  }
}
