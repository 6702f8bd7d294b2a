import Drafting
import Law
import Testing

@Suite("The law in letters")
struct LetterLawTests {
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? .first
  }

  private func remedy(
    _ kind: LetterKind, _ change: (inout LetterOccasion) -> Void = { _ in }
  ) throws -> String {
    var occasion = LetterTests.occasion(kind)
    change(&occasion)
    let letter = try Letter(
      kind, fields: LetterTests.minimalFields(kind), occasion: occasion)
    return LetterTests.text(letter).first { $0.hasPrefix("如对") } ?? ""
  }

  static let paths: [(outcome: Outcome, date: Day, first: Bool, why: String)] = [
    (.stateSecret, day(2023, 12, 31), false, "the last day before 复议前置"),
    (.stateSecret, day(2024, 1, 1), true, "the revised Act is in force"),
    (.stateSecret, day(2024, 1, 2), true, "and stays"),
    (.partlyDisclosed, day(2026, 1, 5), true, "a part is refused under art 15"),
    (.disclosed, day(2026, 1, 5), false, "nothing is refused"),
    (.administrativeQuery, day(2026, 1, 5), false, "36(七) is not arts 14 to 16"),
    (.nonexistent, day(2026, 1, 5), false, "not to be had is not refused"),
    (.petition, day(2026, 1, 5), false, "not handled is not refused"),
  ]

  @Test("The path of remedies follows the outcome and the date of the letter", arguments: paths)
  func path(outcome: Outcome, date: Day, first: Bool, why: String) throws {
    let text = try remedy(.reply(outcome)) { $0.date = date }
    #expect(text.contains("应当自收到") == first, "\(why)")
    #expect(text.contains("或者自收到") != first, "\(why)")
    #expect(text.contains("清河县人民政府"), "\(why)")
  }

  @Test("A part that does not exist is not refused")
  func partGrounds() throws {
    let kind = LetterKind.reply(.partlyDisclosed)
    var fields = LetterTests.minimalFields(kind)
    let occasion = LetterTests.occasion(kind, grounds: [.nonexistent])
    #expect(throws: LetterError.missing([.field(.search)]), "what was searched is owed") {
      try Letter(kind, fields: fields, occasion: occasion)
    }
    fields[.search] = "检索了公文系统"
    let lines = LetterTests.text(try Letter(kind, fields: fields, occasion: occasion))
    let text = lines.joined(separator: "\n")
    #expect(text.contains("或者自收到"))
    #expect(text.contains("不能提供的部分：") && text.contains("检索情况：检索了公文系统。"))
    #expect(!text.contains("不予公开"))
    #expect(throws: LetterError.noReply(.partWithoutGrounds)) {
      try remedy(.reply(.partlyDisclosed)) { $0.partGrounds = [] }
    }
  }

  @Test("A part of each kind is called what it is")
  func mixedGrounds() throws {
    let kind = LetterKind.reply(.partlyDisclosed)
    var fields = LetterTests.minimalFields(kind)
    fields[.rightAgency] = "清河县自然资源局"
    let text = LetterTests.text(
      try Letter(
        kind, fields: fields,
        occasion: LetterTests.occasion(kind, grounds: [.thirdPartyRights, .otherAgency]))
    ).joined(separator: "\n")
    #expect(text.contains("含有不予公开、不能提供的内容"))
    #expect(text.contains("应当自收到"), "a refused part goes to reconsideration first")
  }

  @Test("Not handled for excess: with reasons that do not stand, or without any (art 35)")
  func excess() throws {
    let kind = LetterKind.reply(.excessive)
    var occasion = LetterTests.occasion(kind)
    let said = { (occasion: LetterOccasion) in
      LetterTests.text(
        try Letter(kind, fields: LetterTests.minimalFields(kind), occasion: occasion)
      ).joined()
    }
    #expect(try said(occasion).contains("本机关认为申请理由不合理。"))
    occasion.hasReasons = false
    #expect(try said(occasion).contains("您逾期未说明理由。"))
    #expect(try !said(occasion).contains("不合理"))
  }

  @Test("Disclosed against an objection, reply and word to the third party name why (arts 15, 32)")
  func despiteObjection() throws {
    for (reason, articles) in [
      (DespiteObjection.publicInterest, "第十五条、第三十二条"),
      (.noReasonableGrounds, "第三十二条"),
    ] {
      for kind in [LetterKind.reply(.disclosed), .disclosure] {
        var occasion = LetterTests.occasion(kind)
        occasion.despiteObjection = reason
        let text = LetterTests.text(
          try Letter(kind, fields: LetterTests.minimalFields(kind), occasion: occasion)
        ).joined()
        #expect(text.contains(articles + "的规定"), "\(kind.id) \(reason)")
      }
    }
  }

  @Test("More time is granted by days where the last day is not known yet (art 33)")
  func extensionWithoutDay() throws {
    let kind = LetterKind.extensionOfReply
    var fields = LetterTests.minimalFields(kind)
    let text = { (fields: LetterFields) in
      LetterTests.text(
        try Letter(kind, fields: fields, occasion: LetterTests.occasion(kind))
      ).joined()
    }
    #expect(try text(fields).contains("延长答复期限10个工作日。征求第三方和其他机关意见所需时间"))
    fields[.lastDay] = "2026年12月4日"
    #expect(try text(fields).contains("延长答复期限10个工作日。本机关将在2026年12月4日以前（含当日）答复。"))
  }

  @Test("Delivered online, the online way to reconsideration is owed (行政复议法 art 22(2))")
  func online() throws {
    #expect(throws: LetterError.onlineReconsiderationUnknown) {
      try remedy(.reply(.stateSecret)) { $0.isDeliveredOnline = true }
    }
    let text = try remedy(.reply(.stateSecret)) {
      $0.isDeliveredOnline = true
      $0.onlineReconsideration = "https://fuyi.example"
    }
    #expect(text.hasSuffix("行政复议申请书也可以通过互联网提交：https://fuyi.example。"))
  }

  @Test("Nobody is told to turn to nobody")
  func reconsiderationUnknown() {
    for kind in LetterKind.allCases where kind.compulsoryTags.contains(.part(.remedy)) {
      #expect(throws: LetterError.reconsiderationUnknown, "\(kind.id)") {
        try remedy(kind) { $0.reconsideration = " " }
      }
    }
  }

  @Test("Before the Regulation of 2019 there is no answer")
  func beforeTheRegulation() {
    let date = Self.day(2019, 5, 14)
    #expect(throws: LetterError.self) { try remedy(.reply(.disclosed)) { $0.date = date } }
  }

  @Test("The court is named where the agency names it; an organisation is 贵单位")
  func options() throws {
    let text = try remedy(.reply(.disclosed)) { $0.court = "清河县人民法院" }
    #expect(text.contains("六个月内依法向清河县人民法院提起行政诉讼"))
    let later = try remedy(.reply(.stateSecret)) { $0.court = "清河县人民法院" }
    #expect(
      later.contains("依法向有管辖权的人民法院"),
      "after reconsideration another court may have jurisdiction")
    var occasion = LetterTests.occasion(.correction)
    occasion.isOrganisation = true
    let letter = try Letter(
      .correction, fields: LetterTests.minimalFields(.correction), occasion: occasion)
    #expect(LetterTests.text(letter).contains { $0.contains("收到贵单位提出的") })
  }

  static let words: [(text: String, article: String?, why: String)] = [
    ("该信息涉及国家安全", nil, "no article"),
    ("属于《政府信息公开条例》第十四条规定的情形", nil, "the article of the letter"),
    ("属于条例规定的国家秘密", nil, "no article either"),
    ("《档案法实施条例》第三十条", nil, "another act"),
    ("依照《中华人民共和国政府信息公开条例》第36条第（三）项", nil, "in digits"),
    ("依照《中华人民共和国政府信息公开条例》第十六条", "第十六条", "another article"),
    ("依照政府信息公开条例 第 16 条", "第16条", "without title marks, with spaces"),
    ("依照《条例》第三十八条", "第三十八条", "the short title"),
    ("依照《条例》三十八条", "三十八条", "without 第"),
  ]

  @Test("An officer's words name no article on which the letter does not rest", arguments: words)
  func officersWords(text: String, article: String?, why: String) throws {
    let kind = LetterKind.reply(.stateSecret)
    var fields = LetterTests.minimalFields(kind)
    fields[.grounds] = text
    let occasion = LetterTests.occasion(kind)
    if let article {
      #expect(throws: LetterError.otherArticle(.grounds, article), "\(why)") {
        try Letter(kind, fields: fields, occasion: occasion)
      }
    } else {
      _ = try Letter(kind, fields: fields, occasion: occasion)
    }
    // The requester may write what he likes.
    var quoted = LetterTests.minimalFields(kind)
    quoted[.information] = text
    _ = try Letter(kind, fields: quoted, occasion: occasion)
  }

  @Test("Who discloses (art 10) may be named to whom another agency is named")
  func furtherArticle() throws {
    let kind = LetterKind.reply(.otherAgency)
    var fields = LetterTests.minimalFields(kind)
    fields[.grounds] = "依据《条例》第十条，由制作该信息的行政机关负责公开"
    _ = try Letter(kind, fields: fields, occasion: LetterTests.occasion(kind))
  }

  @Test("An error tells what to do, and nothing of the case")
  func errorWords() {
    let errors: [LetterError] = [
      .faultyTemplate([TemplateFault(.strayBrace, line: 3)]), .missing([.field(.number)]),
      .otherArticle(.grounds, "第十六条"), .wrongTemplate(.fee), .reconsiderationUnknown,
      .onlineReconsiderationUnknown, .noReply(.partWithoutGrounds),
      .noAnswer(.negativePeriod(1)),
    ]
    for error in errors {
      #expect(error.words.hasSuffix("。"))
      #expect(!error.words.contains("王秀兰"))
    }
    #expect(errors[1].words == "文书缺少必备内容：文号。请补齐后再生成。")
  }

  @Test("Every reply names its articles and its remedy, whatever the template")
  func repliesAreWhole() {
    for case .reply(let outcome) in LetterKind.allCases {
      let tags = LetterKind.reply(outcome).compulsoryTags
      #expect(tags.contains(.part(.remedy)), "\(outcome)")
      #expect(tags.contains(.part(.basis)) == !outcome.basis.isEmpty, "\(outcome)")
    }
  }
}
