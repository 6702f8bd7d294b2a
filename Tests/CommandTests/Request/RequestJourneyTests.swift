import Documents
import Foundation
import Law
import Testing

@Suite("A case from registration to archive, on the command line alone")
struct RequestJourneyTests {
  @Test(
    "Every step by whoever does it; letters, ledger and log at the end",
    arguments: CommandDatabase.all)
  func journey(_ database: CommandDatabase) async throws {
    try await CommandCounty.with(database) { county in
      let number = try await county.registered()
      for step in try Self.steps(county, today: try await county.today()) {
        let output = try await county.done(
          step.who, [step.act, number] + step.options)
        #expect(output.hasPrefix("\(number)：已办理“"), "\(step.act)")
        #expect(output.contains("环节      \(step.stage)\n"), "\(step.act): \(output)")
        for letter in step.letters { #expect(output.contains("文书      \(letter)"), "\(output)") }
      }
      try await letters(county, number)
      try await ledger(county, number)
      try await ended(county, number)
      let log = try await Program.run(
        ["log", "verify", "--data", county.data], typing: "", environment: county.environment)
      #expect(log.status == 0, "\(log.output)\(log.errors)")
    }
  }

  private struct Step {
    let who: String
    let act: String
    let options: [String]
    let stage: String
    var letters: [String] = []
  }

  private static func steps(_ county: CommandCounty, today: Day) throws -> [Step] {
    let paper = try county.file("补正.txt", "申请的是2025年度的分配表。\n")
    let table = try county.file("分配表.txt", "城关镇 12.5万元\n")
    let later = today.adding(days: 14).description
    let reply = [
      "--outcome", "disclosed", "--words", "公开内容=2025年村级公路养护经费分配表", "--words",
      "获取方式=随本答复提供", "--file", table,
    ]
    return [
      Step(
        who: "shoujian", act: "assignment", options: ["--unit", "预算股", "--handler", "chengban"],
        stage: "办理中"),
      Step(
        who: "chengban", act: "correction-notice",
        options: ["--text", "未写明年度", "--items", "年度", "--guidance", "可以写明年度", "--through", later],
        stage: "待补正", letters: ["政府信息公开申请补正告知书"]),
      Step(
        who: "shoujian", act: "correction", options: ["--text", "2025年度", "--file", paper],
        stage: "办理中"),
      Step(
        who: "chengban", act: "third-party-consultation",
        options: ["--party", "清河县路桥公司", "--phone", "13800000001"], stage: "办理中",
        letters: ["政府信息公开申请征求意见书（第三方）"]),
      Step(
        who: "shoujian", act: "consultation-delivery", options: ["--receipt", "EMS1234"],
        stage: "办理中"),
      Step(
        who: "shoujian", act: "opinion", options: ["--opinion", "consents", "--serial", "1"],
        stage: "办理中"),
      Step(
        who: "chengban", act: "extension",
        options: ["--days", "5", "--reason", "需要核对附件", "--approved-by", "fuzeren"],
        stage: "办理中", letters: ["政府信息公开申请延期答复告知书"]),
      Step(who: "chengban", act: "note", options: ["--text", "附件在档案室"], stage: "办理中"),
      Step(who: "chengban", act: "reply", options: reply, stage: "待审核"),
      Step(who: "shenhe", act: "draft-return", options: ["--reason", "请写明单位"], stage: "办理中"),
      Step(who: "chengban", act: "reply", options: reply, stage: "待审核"),
      Step(who: "shenhe", act: "review", options: ["--remark", "同意"], stage: "待签发"),
      Step(
        who: "fuzeren", act: "signature", options: [], stage: "待送达", letters: ["政府信息公开申请答复书（予以公开）"]),
      Step(
        who: "shoujian", act: "delivery", options: ["--mode", "post", "--receipt", "EMS5678"],
        stage: "已答复"),
      Step(who: "shoujian", act: "archive", options: [], stage: "已归档"),
      Step(
        who: "chengban", act: "publication",
        options: ["--title", "2025年村级公路养护经费", "--text", "分配表见县政府网站。"], stage: "已归档"),
    ]
  }

  private func letters(_ county: CommandCounty, _ number: String) async throws {
    let folder = county.folder.appending(path: "letters")
    try await county.done("chengban", "letters", number, "-o", folder.path)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count >= 10 && names.count % 2 == 0, "\(names)")
    for name in names {
      let start = try Data(contentsOf: folder.appending(path: name)).prefix(4)
      #expect(start == Data((name.hasSuffix(".pdf") ? "%PDF" : "PK\u{3}\u{4}").utf8), "\(name)")
    }
  }

  private func ledger(_ county: CommandCounty, _ number: String) async throws {
    let today = try await county.today().description
    let csv = county.folder.appending(path: "ledger.csv")
    try await county.done(
      "chengban", "ledger", "--from", today, "--through", today, "-o", csv.path)
    let text = try String(contentsOf: csv, encoding: .utf8)
    let row = try #require(text.split(separator: "\r\n").first { $0.contains(number) })
    #expect(row.contains(",当面提交,\(today),\(today),自然人,田秀英,村级公路养护经费,预算股,李建国,已归档,"))
    let book = county.folder.appending(path: "ledger.xlsx")
    try await county.done("chengban", "ledger", "-o", book.path)
    #expect(try Data(contentsOf: book).prefix(2) == Data("PK".utf8))
  }

  /// What a program reads of it at the end.
  private func ended(_ county: CommandCounty, _ number: String) async throws {
    let json = try await county.json("chengban", "show", number)
    #expect(json["stage"] == "archived")
    #expect(json["outcome"] == "disclosed")
    #expect(
      json["moves"] == .array([.object([("act", "note"), ("name", "添加备注"), ("article", .null)])]))
    guard case .array(let history)? = json["history"] else {
      throw DocumentError.damaged(.json)
    }
    let events = history.map { event in event["event"] }
    #expect(
      events == [
        "submission", "assignment", "correction-notice", "correction", "third-party-consultation",
        "consultation-delivery", "opinion", "extension", "reply", "draft-return", "reply", "review",
        "signature", "delivery", "archive", "publication",
      ])
    #expect(history.last?["by"] == "李建国")
  }
}
