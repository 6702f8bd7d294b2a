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
        try await take(step, number, county)
      }
      try await letters(county, number)
      try await ledger(county, number)
      try await ended(county, number)
      let log = try await Program.run(
        ["log", "verify", "--data", county.data], typing: "", environment: county.environment)
      #expect(log.status == 0, "\(log.output)\(log.errors)")
    }
  }

  @Test("What the journey does not need: confirmation, reasons, fee, joint agency, other ends")
  func otherActs() async throws {
    try await CommandCounty.with { county in
      let later = try await county.today().adding(days: 10).description
      let letter = try await county.registered("平常信函来的", channel: "ordinary-mail")
      let piece = try await county.registered("要收费的")
      let mail = try await county.registered("别的机关的", channel: "email")
      for step in [
        Step(who: "shoujian", act: "confirmation", options: [], stage: "办理中"),
        Step(
          who: "chengban", act: "reasons-notice",
          options: ["--text", "三个月内申请四十六件", "--through", later], stage: "待说明理由",
          letters: ["政府信息公开申请说明理由告知书"]),
        Step(who: "shoujian", act: "reasons", options: ["--text", "撰写论文"], stage: "办理中"),
        Step(
          who: "fuzeren", act: "delay", options: ["--through", "2099-12-31", "--reason", "数量多"],
          stage: "办理中", letters: ["政府信息公开申请延迟答复告知书"]),
        Step(who: "shoujian", act: "withdrawal", options: ["--reason", "来电撤回"], stage: "已办结"),
      ] { try await take(step, letter, county) }
      for step in [
        Step(
          who: "chengban", act: "fee-notice",
          options: ["--standard", "by-page", "--units", "57", "--payment", "凭缴款码到银行缴纳"],
          stage: "待缴费", letters: ["政府信息公开信息处理费收费通知书"]),
        Step(who: "shoujian", act: "payment", options: ["--receipt", "A12"], stage: "办理中"),
        Step(
          who: "chengban", act: "joint-agency-consultation", options: ["--party", "清河县教育局"],
          stage: "办理中", letters: ["政府信息公开申请征求意见书（共同制作机关）"]),
        Step(who: "chengban", act: "closing", options: ["--reason", "重复登记"], stage: "已办结"),
      ] { try await take(step, piece, county) }
      try await take(
        Step(who: "shoujian", act: "transfer", options: ["--agency", "清河县教育局"], stage: "已转办"),
        mail, county)
      let lapse = try await county.request("chengban", ["lapse", "清财依申请〔2026〕13号"])
      #expect(lapse.status == 1, "the day for the correction has not passed")
      #expect(lapse.errors.contains("条例第三十条"), "\(lapse.errors)")
    }
  }

  private func take(_ step: Step, _ number: String, _ county: CommandCounty) async throws {
    let output = try await county.done(step.who, [step.act, number] + step.options)
    #expect(output.hasPrefix("\(number)：已办理“"), "\(step.act)")
    #expect(output.contains("环节      \(step.stage)\n"), "\(step.act): \(output)")
    for letter in step.letters { #expect(output.contains("文书      \(letter)"), "\(output)") }
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
    let reply = ["--outcome", "disclosed", "--words", "获取方式=随本答复提供", "--file", table]
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
    guard case .array(let moves)? = json["moves"] else { throw DocumentError.damaged(.json) }
    #expect(moves.map { move in move["act"] } == ["assignment", "note"])
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
