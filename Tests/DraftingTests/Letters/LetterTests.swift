import Documents
import Drafting
import Law
import Testing

@Suite("Letters of the request procedure (Regulation arts 29 to 42)")
struct LetterTests {
  static let date = Day(year: 2026, month: 11, day: 23) ?? .first

  static func occasion(
    _ kind: LetterKind, on date: Day = date, grounds: [Outcome] = [.thirdPartyRights]
  ) -> LetterOccasion {
    LetterOccasion(
      date: date, received: Day(year: 2026, month: 11, day: 2),
      partGrounds: kind == .reply(.partlyDisclosed) ? grounds : [],
      reconsideration: "清河县人民政府")
  }

  /// Only what the kind cannot do without.
  static func minimalFields(_ kind: LetterKind) -> LetterFields {
    var fields = LetterFields()
    for case .field(let field) in kind.compulsoryTags {
      fields[field] = LetterTag.field(field).example
    }
    return fields
  }

  static func text(_ letter: Letter) -> [String] {
    letter.manuscript.blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let paragraph): [paragraph.runs.map(\.text).joined()]
      case .table(let table):
        table.rows.flatMap(\.cells).map { $0.runs.map(\.text).joined() }
      case .pageBreak: []
      }
    }
  }

  @Test("Every kind can be written with all fields, and with those it owes only")
  func rendersEveryKind() throws {
    for kind in LetterKind.allCases {
      let full = try Letter.sample(kind, on: Self.date)
      let minimal = try Letter(
        kind, fields: Self.minimalFields(kind), occasion: Self.occasion(kind))
      for letter in [full, minimal] {
        let lines = Self.text(letter)
        #expect(lines.count > 3, "\(kind.id)")
        #expect(!lines.contains { $0.contains("{{") || $0.contains("}}") }, "\(kind.id)")
        #expect(!lines.contains { $0.contains("。。") || $0.contains("【") }, "\(kind.id)")
        #expect((letter.manuscript.letterhead == nil) == kind.isForm, "\(kind.id)")
        #expect(!letter.manuscript.title.isEmpty, "\(kind.id)")
      }
    }
  }

  @Test("Every kind has an id of its own, and its notice leads to it")
  func idsAreUnique() {
    let ids = LetterKind.allCases.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(LetterKind.allCases.allSatisfy { LetterKind(id: $0.id) == $0 })
    #expect(LetterKind(id: "reply.withdrawn") == nil, "no letter ends a withdrawn request")
    #expect(LetterKind(.reply(.notPaid)) == nil)
    #expect(LetterKind(.opinionRequest(.jointAgency)) == .opinionRequest(.jointAgency))
    #expect(LetterKind(.extensionOfReply) == .extensionOfReply)
  }

  struct Golden: CustomTestStringConvertible {
    let kind: LetterKind
    /// A sentence that decides, as it must come out.
    let sentence: String
    var testDescription: String { kind.id }
  }

  private static let regulation = "根据《中华人民共和国政府信息公开条例》"

  static let goldens: [Golden] = [
    Golden(kind: .receipt, sentence: regulation + "第三十三条第二款的规定，本机关将在2026年11月30日以前（含当日）答复"),
    Golden(kind: .transfer, sentence: "该申请已转由清河县财政局办公室办理"),
    Golden(kind: .correction, sentence: regulation + "第三十条的规定，请您在2026年12月4日以前（含当日）补正以下事项："),
    Golden(
      kind: .correction, sentence: "无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。答复期限自本机关收到补正的申请之日起计算。"),
    Golden(kind: .reasons, sentence: regulation + "第三十五条的规定，请您在2026年12月4日以前（含当日）说明理由。"),
    Golden(
      kind: .extensionOfReply, sentence: regulation + "第三十三条第二款的规定，经本机关政府信息公开工作机构负责人同意，延长答复期限"),
    Golden(kind: .delay, sentence: regulation + "第三十五条的规定，本机关确定在2026年11月30日以前（含当日）答复。"),
    Golden(
      kind: .opinionRequest(.thirdParty),
      sentence: "请自收到本征求意见书之日起十五个工作日内，以书面形式回复本机关；不同意公开的，请说明理由。"
        + "逾期未提出意见的，由本机关依照《中华人民共和国政府信息公开条例》的规定决定是否公开。"),
    Golden(kind: .opinionRequest(.jointAgency), sentence: "逾期未提出意见的，视为同意公开。"),
    Golden(kind: .assistance, sentence: "请于2026年12月4日以前（含当日）以书面形式回复本机关。"),
    Golden(kind: .consultation, sentence: regulation + "第三十三条第三款的规定，征求第三方和其他机关意见所需时间不计算在答复期限内。"),
    Golden(kind: .disclosure, sentence: regulation + "第三十二条的规定，本机关决定予以公开"),
    Golden(
      kind: .fee,
      sentence: regulation + "第四十二条、《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）的规定"),
    Golden(kind: .fee, sentence: "请您自收到本通知次日起二十个工作日内缴纳。逾期未缴纳的，视为放弃申请"),
    Golden(
      kind: .reply(.alreadyPublished), sentence: regulation + "第三十六条第（一）项的规定，现将获取该政府信息的方式、途径告知如下"),
    Golden(kind: .reply(.disclosed), sentence: regulation + "第三十六条第（二）项的规定，本机关决定予以公开"),
    Golden(
      kind: .reply(.partlyDisclosed),
      sentence: regulation + "第三十七条、第十五条、第三十六条第（三）项的规定，本机关决定予以部分公开。"),
    Golden(kind: .reply(.stateSecret), sentence: regulation + "第十四条、第三十六条第（三）项的规定，本机关决定不予公开。"),
    Golden(kind: .reply(.prohibitedByLaw), sentence: regulation + "第十四条、第三十六条第（三）项的规定，本机关决定不予公开。"),
    Golden(
      kind: .reply(.endangersSecurity), sentence: regulation + "第十四条、第三十六条第（三）项的规定，本机关决定不予公开。"),
    Golden(
      kind: .reply(.thirdPartyRights), sentence: regulation + "第十五条、第三十二条、第三十六条第（三）项的规定，本机关决定不予公开。"),
    Golden(
      kind: .reply(.internalAffairs), sentence: regulation + "第十六条第一款、第三十六条第（三）项的规定，本机关决定不予公开。"),
    Golden(kind: .reply(.deliberative), sentence: regulation + "第十六条第二款、第三十六条第（三）项的规定，本机关决定不予公开。"),
    Golden(
      kind: .reply(.enforcementFile), sentence: regulation + "第十六条第二款、第三十六条第（三）项的规定，本机关决定不予公开。"),
    Golden(kind: .reply(.administrativeQuery), sentence: regulation + "第三十六条第（七）项的规定，请您依照以下规定办理"),
    Golden(kind: .reply(.nonexistent), sentence: regulation + "第三十六条第（四）项的规定，现告知您该政府信息不存在。"),
    Golden(kind: .reply(.otherAgency), sentence: regulation + "第三十六条第（五）项的规定，现予告知。"),
    Golden(kind: .reply(.needsCreation), sentence: regulation + "第三十八条的规定，本机关不予提供。"),
    Golden(kind: .reply(.stillUnclear), sentence: regulation + "第三十条的规定，本机关无法提供您申请公开的政府信息。"),
    Golden(kind: .reply(.petition), sentence: regulation + "第三十九条第一款的规定，现告知您上述内容不作为政府信息公开申请处理"),
    Golden(kind: .reply(.repeated), sentence: regulation + "第三十六条第（六）项的规定，本机关不予重复处理。"),
    Golden(kind: .reply(.printedMatter), sentence: regulation + "第三十九条第二款的规定，现将获取的途径告知如下："),
    Golden(kind: .reply(.excessive), sentence: regulation + "第三十五条的规定，本机关不予处理。"),
    Golden(kind: .reply(.reissue), sentence: "该项要求不属于申请公开政府信息，本机关不予处理。"),
    Golden(kind: .requestForm, sentence: "收到申请的日期和答复期限以登记回执为准"),
    Golden(kind: .registration, sentence: "互联网提交，双方于2026年11月2日确认"),
    Golden(kind: .deliveryReceipt, sentence: "邮寄送达的，以交邮之日为送达日期"),
  ]

  @Test("The sentence that decides", arguments: goldens)
  func saysWhatTheLawDemands(_ golden: Golden) throws {
    let lines = Self.text(try Letter.sample(golden.kind, on: Self.date))
    #expect(lines.contains { $0.contains(golden.sentence) }, "\(lines)")
  }

  @Test(
    "The slip to fill in is listed as an attachment, the last, and its page says which (GB/T 9704)",
    arguments: [
      (nil, ["附件：政府信息公开申请征求意见回执"], "附件"),
      ("征求意见的信息", ["附件：1.征求意见的信息", "2.政府信息公开申请征求意见回执"], "附件2"),
    ])
  func slip(attachment: String?, listed: [String], mark: String) throws {
    for party in ConsultedParty.allCases {
      let sample = try Letter.sample(.opinionRequest(party), on: Self.date)
      var fields = sample.fields
      fields[.attachments] = attachment
      let letter = try Letter(sample.kind, fields: fields, occasion: sample.occasion)
      let lines = Self.text(letter)
      #expect(lines.filter { $0.contains("附件：") || $0.hasPrefix("2.") } == listed)
      #expect(lines.contains(mark))
    }
  }

  @Test("Every kind has a golden sentence")
  func goldensAreWhole() {
    #expect(Set(Self.goldens.map(\.kind)) == Set(LetterKind.allCases))
  }

  @Test("The whole of one letter, in its order")
  func wholeLetter() throws {
    var fields = Self.minimalFields(.reply(.stateSecret))
    fields[.attachments] = "甲\n乙"
    let letter = try Letter(
      .reply(.stateSecret), fields: fields, occasion: Self.occasion(.reply(.stateSecret)))
    #expect(
      letter.manuscript.letterhead == Letterhead(agency: "清河县财政局", number: "清财公复〔2026〕12号"))
    #expect(
      Self.text(letter) == [
        "政府信息公开申请答复书", "王秀兰：",
        "本机关于2026年11月2日收到您提出的政府信息公开申请，申请公开：清河县2025年度财政决算草案及其附表。",
        "经审查，您申请公开的政府信息依法确定为国家秘密。理由是：该信息需要与有关部门核对。",
        "根据《中华人民共和国政府信息公开条例》第十四条、第三十六条第（三）项的规定，本机关决定不予公开。",
        "如对本答复不服，应当自收到本答复之日起六十日内先向清河县人民政府申请行政复议；对行政复议决定不服的，"
          + "可以自收到行政复议决定书之日起十五日内依法向有管辖权的人民法院提起行政诉讼。",
        "附件：1.甲", "2.乙", "清河县财政局", "2026年11月23日",
      ])
  }

  @Test("What the kind owes and the case does not give is named, not printed as a blank")
  func missingFields() {
    for kind in LetterKind.allCases {
      for case .field(let field) in kind.compulsoryTags {
        for blank in [nil, "", " \n　"] as [String?] {
          var fields = Self.minimalFields(kind)
          fields[field] = blank
          #expect(throws: LetterError.missing([.field(field)]), "\(kind.id)") {
            try Letter(kind, fields: fields, occasion: Self.occasion(kind))
          }
        }
      }
    }
  }

  @Test("Fields are stored by name and come back; days and money are written as letters do")
  func storesFields() {
    var fields = LetterFields([.requester: "王秀兰", .remark: ""])
    fields.set(.lastDay, to: Day(year: 2026, month: 1, day: 5) ?? .first)
    fields.set(.amount, to: Fen(108_050))
    #expect(
      fields.named == ["申请人": "王秀兰", "备注": "", "答复截止日": "2026年1月5日", "收费金额": "1080.50元"])
    #expect(LetterFields(named: fields.named) == fields)
    #expect(LetterFields(named: ["没有的": "甲"]) == LetterFields())
    #expect(fields[.remark] == nil)
  }

  @Test("A template of one kind is not taken for another")
  func wrongTemplate() {
    #expect(throws: LetterError.wrongTemplate(.correction)) {
      try Letter(
        .correction, fields: Self.minimalFields(.correction),
        occasion: Self.occasion(.correction), template: .standard(for: .reasons))
    }
  }

  @Test("Strange values come out as they are, and never as anything else", arguments: 0..<60)
  func strangeValues(seed: Int) throws {
    let pieces = [
      "{{文号}}", "}}", "{{#附件}}", "<b>", "&amp;", "|", "| 甲 |", "【标题】", "【分页】", "<", "^", "@30",
      "玥喆昇",
      "\u{F0000}", "\u{F0001}", "第三十条", "。", "\"", "'", "\\", "$1",
    ]
    let kind = LetterKind.allCases[seed % LetterKind.allCases.count]
    var fields = LetterFields()
    var values: [LetterField: String] = [:]
    for (offset, tag) in kind.compulsoryTags.enumerated() {
      guard case .field(let field) = tag else { continue }
      let value =
        "甲" + pieces[(seed + offset * 7) % pieces.count]
        + pieces[(seed * 3 + offset) % pieces.count] + "乙"
      fields[field] = value
      values[field] = value
    }
    let letter = try Letter(kind, fields: fields, occasion: Self.occasion(kind))
    let head = letter.manuscript.letterhead.map { [$0.agency, $0.number] } ?? []
    let lines = Self.text(letter) + head
    for (field, value) in values {
      #expect(lines.contains { $0.contains(value) }, "\(kind.id) \(field.rawValue)")
    }
    let plain = try Letter(
      kind, fields: Self.minimalFields(kind), occasion: Self.occasion(kind))
    let extra = Self.minimalFields(kind)[.items] == nil ? 0 : 1
    #expect(letter.manuscript.blocks.count == plain.manuscript.blocks.count - extra)
  }

  @Test("Lines of a value are paragraphs, and stay in their box")
  func lines() throws {
    var fields = Self.minimalFields(.correction)
    fields[.items] = "一、年度。\r\n\n二、【附件】附表。\u{2028}三、单位。"
    let letter = try Letter(
      .correction, fields: fields, occasion: Self.occasion(.correction))
    let lines = Self.text(letter)
    for line in ["一、年度。", "二、【附件】附表。", "三、单位。"] { #expect(lines.contains(line)) }
    var form = Self.minimalFields(.registration)
    form[.history] = "登记\n转办 | 答复"
    let boxes = Self.text(
      try Letter(.registration, fields: form, occasion: Self.occasion(.registration)))
    #expect(boxes.contains("登记\n转办 | 答复"))
  }

  @Test("Every kind in every format, read back by our own reader")
  func writes() throws {
    let reader = DocumentReader(limits: .standard)
    for kind in LetterKind.allCases {
      let letter = try Letter.sample(kind, on: Self.date)
      for format in [FileFormat.docx, .html] {
        let document = try reader.read(try letter.write(as: format), named: "letter.\(format)")
        let found = document.blocks.contains { block in
          if case .paragraph(let text) = block { text == letter.manuscript.title } else { false }
        }
        #expect(found, "\(kind.id) \(format)")
      }
      #expect(try letter.write(as: .pdf).starts(with: Array("%PDF-".utf8)))
      #expect(throws: DocumentError.unknownFormat) { try letter.write(as: .xlsx) }
    }
  }
}
