import Testing

@testable import Drafting

@Suite("What an agency made of our wording")
struct WordingChangesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let lines: [WordingChanges.Line]
    let why: String
    var testDescription: String { why }
  }

  static let cases = [
    Case(old: "一\n二", new: "一\n二", lines: [.kept("一"), .kept("二")], why: "the same"),
    Case(
      old: "一\n二", new: "一\n\n  二\r\n", lines: [.kept("一"), .kept("二")], why: "blanks print nothing"
    ),
    Case(
      old: "一\n二\n三", new: "一\n二二\n三",
      lines: [.kept("一"), .removed("二"), .added("二二"), .kept("三")],
      why: "a changed line is one taken out and one put in, in this order"),
    Case(old: "一", new: "零\n一", lines: [.added("零"), .kept("一")], why: "a line in front"),
    Case(old: "一\n二", new: "二", lines: [.removed("一"), .kept("二")], why: "a line taken out"),
    Case(old: "一", new: "", lines: [.removed("一")], why: "nothing is left"),
    Case(old: "", new: "一", lines: [.added("一")], why: "there was nothing"),
    Case(
      old: "一\n二", new: "二\n一", lines: [.removed("一"), .kept("二"), .added("一")],
      why: "lines that changed places"),
  ]

  @Test("Line by line", arguments: cases)
  func lines(_ one: Case) {
    let changes = WordingChanges(from: one.old, to: one.new)
    #expect(changes.lines == one.lines)
    #expect(changes.isEmpty == (one.why == "the same" || one.why == "blanks print nothing"))
  }

  @Test(
    "A fault says how its line begins",
    arguments: [
      ("一\n第二行", TemplateFault(.strayBrace, line: 2), "第2行（第二行）："),
      ("一二三四五六七八九十一二三四五六七", TemplateFault(.strayBrace, line: 1), "第1行（一二三四五六七八九十一二三四五六……）："),
      ("一\n\n三", TemplateFault(.strayBrace, line: 2), "第2行："),
      ("一", TemplateFault(.missing(.part(.remedy)), line: 0), "缺少必备内容"),
      ("一", TemplateFault(.strayBrace, line: 7), "第7行："),
    ])
  func places(text: String, fault: TemplateFault, start: String) {
    #expect(fault.words(in: text).hasPrefix(start))
  }
}
