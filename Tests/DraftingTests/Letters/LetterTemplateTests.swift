import Drafting
import Law
import Testing

@Suite("Templates are checked when they are saved")
struct LetterTemplateTests {
  private static let standard = LetterTemplate.standard(for: .correction).text

  @Test("Ours have no fault")
  func standards() {
    for kind in LetterKind.allCases {
      let faults = LetterTemplate.check(LetterTemplate.standard(for: kind).text, for: kind)
      #expect(faults == [], "\(kind.id)")
    }
  }

  @Test("Each compulsory tag is missed, and may not be conditional")
  func compulsory() {
    for kind in LetterKind.allCases {
      let text = LetterTemplate.standard(for: kind).text
      for tag in kind.compulsoryTags {
        let without = text.replacing("{{\(tag.name)}}", with: "")
        let missed = LetterTemplate.check(without, for: kind).map(\.problem)
        #expect(missed.contains(.missing(tag)), "\(kind.id) \(tag.name)")
        let hidden = text.replacing(
          "{{\(tag.name)}}", with: "{{#\(tag.name)}}{{\(tag.name)}}{{/\(tag.name)}}")
        let conditional = LetterTemplate.check(hidden, for: kind).map(\.problem)
        #expect(conditional.contains(.conditional(tag)), "\(kind.id) \(tag.name)")
      }
    }
  }

  struct Case: CustomTestStringConvertible {
    /// Put on a line of its own at the end of our template of 补正告知书.
    let line: String
    let problems: [TemplateFault.Problem]
    let why: String
    var testDescription: String { why }
  }

  static let cases: [Case] = [
    Case(line: "请于工作时间前来。", problems: [], why: "plain text"),
    Case(line: "《政府信息公开条例》规定公民可以申请公开。", problems: [], why: "the Regulation may be named"),
    Case(line: "{{ 联系电话 }}", problems: [], why: "spaces in a tag"),
    Case(line: "{{! 给同事的话：第三十条 }}", problems: [], why: "a comment is not printed"),
    Case(line: "{{#备注}}备注：{{备注}}{{/备注}}{{^备注}}无{{/备注}}", problems: [], why: "sections"),
    Case(line: "【正文】【提示】请注意。", problems: [], why: "body text that begins like a mark"),
    Case(line: "一、第一项。二、第二项。", problems: [], why: "items of a list are no articles"),
    Case(line: "{{联系 电话}}", problems: [.unknownTag("联系 电话")], why: "a misspelt tag"),
    Case(line: "{{收费金额}}", problems: [.unknownTag("收费金额")], why: "a tag of another kind"),
    Case(
      line: "{{{联系电话}}}", problems: [.unsupportedTag("{{{联系电话}}"), .strayBrace], why: "unescaped"),
    Case(line: "{{&联系电话}}", problems: [.unsupportedTag("{{&联系电话}}")], why: "unescaped too"),
    Case(line: "{{>页脚}}", problems: [.unsupportedTag("{{>页脚}}")], why: "a partial"),
    Case(line: "{{=<% %>=}}", problems: [.unsupportedTag("{{=<% %>=}}")], why: "other delimiters"),
    Case(line: "{{联系电话", problems: [.unclosedTag], why: "no end of the tag"),
    Case(line: "{联系电话}", problems: [.strayBrace], why: "single braces"),
    Case(line: "｛｛联系电话｝｝", problems: [.strayBrace], why: "full-width braces"),
    Case(line: "{{#备注}}备注", problems: [.unclosedSection("备注")], why: "a section without end"),
    Case(line: "{{/备注}}", problems: [.strayEnd("备注")], why: "an end without section"),
    Case(
      line: "{{#备注}}{{#附件}}{{/备注}}{{/附件}}",
      problems: [.strayEnd("备注"), .unclosedSection("备注")], why: "sections that cross"),
    Case(line: "【题目】补正", problems: [.unknownMark("题目")], why: "an unknown mark"),
    Case(
      line: "【文号】另一个", problems: [.repeatedMark("文号"), .missing(.field(.number))],
      why: "two numbers"),
    Case(line: "依照条例第三十三条办理。", problems: [.namesLaw("第三十三条")], why: "an article"),
    Case(line: "依照第 33 条办理。", problems: [.namesLaw("第33条")], why: "in digits, with spaces"),
    Case(line: "第３６条第（三）项", problems: [.namesLaw("第３６条"), .namesLaw("第（三）项")], why: "full-width"),
    Case(line: "第{{联系电话}}条", problems: [.namesLaw("第…条")], why: "a tag for the number"),
    Case(line: "依照《保守国家秘密法》办理。", problems: [.namesLaw("《保守国家秘密法》")], why: "another act"),
    Case(line: "请在10个工作日内补正。", problems: [.namesPeriod("10个工作日")], why: "a period of its own"),
    Case(line: "收到后十五日内回复。", problems: [.namesPeriod("十五日内")], why: "in Chinese numerals"),
    Case(line: "三个月内有效。", problems: [.namesPeriod("三个月内")], why: "months"),
    Case(line: "不得申请行政复议。", problems: [.namesRemedy("复议")], why: "contradicts the remedy"),
    Case(
      line: "可向人民法院起诉。", problems: [.namesRemedy("起诉"), .namesRemedy("法院")],
      why: "a remedy of its own"),
    Case(
      line: "第\u{200B}三十\u{200D}条", problems: [.namesLaw("第三十条")], why: "characters of no width"),
    Case(line: "第三{{! }}十{{#备注}}三{{/备注}}条", problems: [.namesLaw("第三十三条")], why: "cut by tags"),
    Case(line: "依照条例三十条办理。", problems: [.namesLaw("三十条")], why: "an article without 第"),
    Case(line: "第叁拾条", problems: [.namesLaw("第叁拾条")], why: "in capital numerals"),
    Case(line: "行政复\u{FEFF}议", problems: [.namesRemedy("复议")], why: "a hidden character"),
    Case(
      line: "【小字】{{逾期后果}}", problems: [.misplaced(.part(.consequence))], why: "law in small print"),
    Case(
      line: "【表】1 2\n| 依据 | {{依据}} |", problems: [.misplaced(.part(.basis))], why: "law in a box"),
    Case(line: "{{救济告知}}", problems: [.unknownTag("救济告知")], why: "a correction has no remedy"),
    Case(line: "| 甲 | 乙 |", problems: [.badRow], why: "a row without a table"),
    Case(line: "【表】宽 窄", problems: [.badWidths], why: "widths that are no numbers"),
    Case(line: "【表】1 2\n| 甲 | 乙 | 丙 |", problems: [.badRow], why: "a box too many"),
    Case(
      line: "【表】1 2\n| 甲 | {{联系电话}} | @30\n{{#备注}}\n| 乙 | < |\n{{/备注}}", problems: [],
      why: "a table"),
  ]

  @Test("What an officer may type", arguments: cases)
  func line(_ example: Case) {
    let faults = LetterTemplate.check(Self.standard + "\n" + example.line, for: .correction)
    let count = Self.standard.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(faults.map(\.problem) == example.problems)
    #expect(faults.allSatisfy { $0.line > count }, "the line is named")
    #expect(faults.allSatisfy { $0.words.hasPrefix("第") }, "and told")
  }

  @Test("The head, the title and the signature are owed")
  func marks() {
    for mark in ["机关", "文号", "标题", "署名"] {
      let text = Self.standard.replacing("【\(mark)】", with: "")
      #expect(LetterTemplate.check(text, for: .correction).map(\.problem) == [.missingMark(mark)])
    }
  }

  @Test("The remedy stands alone: nothing can be said about it")
  func remedyStandsAlone() {
    let standard = LetterTemplate.standard(for: .reply(.stateSecret)).text
    for words in ["以下内容不适用：{{救济告知}}", "{{救济告知}}但是不得提出。", "{{救济告知}}{{依据}}"] {
      let text = standard.replacing("{{救济告知}}", with: words)
      let problems = LetterTemplate.check(text, for: .reply(.stateSecret)).map(\.problem)
      #expect(problems == [.notAlone(.part(.remedy))], "\(words)")
    }
    for words in ["{{救济告知}}", "　{{救济告知}} ", "【正文】{{救济告知}}"] {
      let text = standard.replacing("{{救济告知}}", with: words)
      #expect(LetterTemplate.check(text, for: .reply(.stateSecret)) == [], "\(words)")
    }
  }

  @Test("The head holds the agency and the number")
  func head() {
    for (mark, field) in [("机关", LetterField.agency), ("文号", .number)] {
      let text =
        Self.standard.replacing("【\(mark)】{{\(field.rawValue)}}", with: "【\(mark)】")
        + "\n{{\(field.rawValue)}}"
      let problems = LetterTemplate.check(text, for: .correction).map(\.problem)
      #expect(problems == [.missing(.field(field))])
    }
  }

  @Test("A faulty template cannot be made")
  func cannotBeMade() throws {
    let faults = LetterTemplate.check("", for: .fee)
    #expect(faults.count > 8)
    #expect(throws: LetterError.faultyTemplate(faults)) { try LetterTemplate("", for: .fee) }
    let long = String(repeating: "甲", count: 20_001)
    #expect(
      LetterTemplate.check(long, for: .fee) == [TemplateFault(.tooLong(limit: 20_000), line: 0)])
  }

  @Test("An agency's own wording is what is written")
  func ownWording() throws {
    let text = LetterTemplate.standard(for: .correction).text.replacing(
      "补正时请注意：", with: "<特别提示>")
    let template = try LetterTemplate(text, for: .correction)
    let letter = try Letter.sample(.correction, template: template, on: LetterTests.date)
    #expect(LetterTests.text(letter).contains { $0.hasPrefix("<特别提示>可以写明") })
  }

  @Test("No text is too strange to be checked", arguments: 0..<200)
  func strange(seed: Int) {
    let pieces = [
      "{{", "}}", "#", "/", "^", "备注", "\n", "【", "】", "|", "表", " 1", "第", "条", "《", "法》", "@",
      "\r\n", "<",
    ]
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    var text = ""
    for _ in 0..<60 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
    }
    #expect(!LetterTemplate.check(text, for: .registration).isEmpty)
  }
}
