import Testing

@testable import Portal

@Suite("A field's label, hint and error belong to its control")
struct FieldTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let component: any Component
    var testDescription: String { String(describing: type(of: component)) }
  }

  private static let state: FormState = {
    var state = FormState(values: ["a": "旧值"])
    state.add("请改正", to: "a")
    return state
  }()

  static let cases = [
    Case(component: TextField("a", "问题", in: state, hint: "提示")),
    Case(component: TextArea("a", "问题", in: state, hint: "提示")),
    Case(component: DateField("a", "问题", in: state)),
    Case(component: SelectField("a", "问题", [.init("旧值", "旧")], in: state, hint: "提示")),
    Case(component: Checkbox("a", "问题", in: state, value: "旧值", hint: "提示", need: .required)),
    Case(
      component: FileField("a", "问题", in: state, need: .required, accepted: [".pdf"], fileBytes: 1)),
  ]

  @Test(arguments: cases)
  func controlIsTold(_ example: Case) throws {
    let html = rendered(example.component)
    #expect(html.contains("<label for=\"f-a\">问题"))
    let control = try #require(
      html.firstMatch(of: /<(input|textarea|select)[^>]* id="f-a"[^>]*>/)?.0)
    #expect(control.contains(" name=\"a\""))
    #expect(control.contains(" aria-invalid=\"true\""))
    #expect(control.contains(" aria-describedby=\"f-a-error f-a-hint\""))
    #expect(control.contains(" required"))
    #expect(html.ranges(of: "id=\"f-a-error\"").count == 1)
    #expect(html.ranges(of: "id=\"f-a-hint\"").count == 1)
    #expect(html.contains("错误：</span>请改正"))
  }

  @Test("Nothing is told that is not there")
  func plain() {
    let html = rendered(TextField("a", "问题", need: .optional))
    #expect(!html.contains("aria-"))
    #expect(!html.contains(" required"))
    #expect(!html.contains("value="))
    #expect(html.contains("选填"))
  }

  @Test(
    "What was typed is there again",
    arguments: [
      (TextField("a", "问题", in: state) as any Component, "value=\"旧值\""),
      (TextArea("a", "问题", in: state), ">\n旧值</textarea>"),
      (SelectField("a", "问题", [.init("旧值", "旧")], in: state), "value=\"旧值\" selected"),
      (Checkbox("a", "问题", in: state, value: "旧值"), "checked"),
      (Choices("a", "问题", .one, [.init("旧值", "旧")], in: state), "value=\"旧值\" checked"),
    ])
  func refilled(_ component: any Component, _ expected: String) {
    #expect(rendered(component).contains(expected))
  }

  @Test("A password is typed anew", arguments: [TextField.Kind.password, .newPassword])
  func passwords(_ kind: TextField.Kind) {
    #expect(!rendered(TextField("a", "口令", kind, in: Self.state)).contains("旧值"))
  }

  @Test("A text that begins with a line break keeps it: browsers drop the first one")
  func firstLineBreak() {
    let state = FormState(values: ["a": "甲\n乙"])
    #expect(rendered(TextArea("a", "问题", in: state)).contains(">\n甲\n乙</textarea>"))
  }

  @Test(
    "A day is a day; what is none comes back as text",
    arguments: [
      ("2026-11-23", "date"), ("", "date"), ("2026-13-01", "date"), ("2026年11月23日", "text"),
      ("2026-11-2", "text"), ("20261123", "text"), ("2026-11-23x", "text"),
    ])
  func days(_ value: String, _ type: String) {
    let html = rendered(DateField("a", "日期", in: FormState(values: ["a": value])))
    #expect(html.contains("<input type=\"\(type)\""))
    #expect(value.isEmpty || html.contains("value=\"\(value)\""))
  }

  @Test("A group has a legend, and its error is the group's")
  func groups() {
    let html = rendered(
      Choices("a", "问题", .one, [.init("x", "甲"), .init("y", "乙", hint: "提示")], in: Self.state))
    #expect(
      html.hasPrefix(
        "<fieldset class=\"field has-error\" id=\"f-a-group\" aria-invalid=\"true\" "
          + "aria-describedby=\"f-a-error\"><legend>问题"))
    // The summary's link leads to the first choice.
    #expect(html.contains("<input type=\"radio\" id=\"f-a\" name=\"a\" value=\"x\">"))
    #expect(html.contains("<label for=\"f-a\">甲</label>"))
    #expect(html.contains("id=\"f-a-2\" name=\"a\" value=\"y\" aria-describedby=\"f-a-2-hint\""))
    #expect(html.contains("<label for=\"f-a-2\">乙</label>"))
  }

  @Test("The one question of a page is its heading")
  func question() {
    let html = rendered(TextField("a", "您要什么信息？", size: .question))
    #expect(html.contains("<h1 class=\"question\"><label for=\"f-a\">您要什么信息？"))
  }

  @Test(
    "Limits of files are told before",
    arguments: [
      (1, "可上传PDF、JPG，不超过10 MB。"), (5, "可上传PDF、JPG，最多5个文件，每个不超过10 MB。"),
    ])
  func files(_ count: Int, _ expected: String) {
    let html = rendered(
      FileField("a", "附件", accepted: [".pdf", ".jpg"], files: count, fileBytes: 10 << 20))
    #expect(html.contains(expected))
    #expect(html.contains("accept=\".pdf,.jpg\""))
    #expect(html.contains(" multiple") == (count > 1))
  }
}
