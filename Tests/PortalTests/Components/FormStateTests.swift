import Testing

@testable import Portal

@Suite("A form comes back with what was sent and what is wrong")
struct FormStateTests {
  @Test("Values are read without the blanks around them")
  func values() {
    let state = FormState(values: ["name": " 王秀兰\n", "carrier": "mail", "carrier": "paper"])
    #expect(state["name"] == "王秀兰")
    #expect(state["absent"] == "")
    #expect(state.all("carrier") == ["mail", "paper"])
  }

  @Test("Errors keep their order; a field shows its first")
  func errors() {
    var state = FormState()
    state.add("请填写电话", to: "telephone")
    state.add("请填写姓名", to: "name")
    state.add("姓名过长", to: "name")
    #expect(state.hasErrors)
    #expect(state.error(of: "name") == "请填写姓名")
    #expect(state.error(of: "email") == nil)
    #expect(state.errors.map(\.field) == ["telephone", "name", "name"])
  }

  @Test(
    "A field that is needed and empty is an error",
    arguments: [
      ("王秀兰", "王秀兰"), ("  ", nil), ("", nil),
    ])
  func required(_ value: String, _ expected: String?) {
    var state = FormState(values: ["name": value])
    let name = state.required("name", "请填写姓名")
    #expect(name == expected)
    #expect(state.hasErrors == (expected == nil))
  }

  @Test("The summary leads to every field, in order, and takes the focus")
  func summary() {
    var state = FormState()
    state.add("请填写姓名", to: "name")
    state.add("请选择方式", to: "channel")
    let html = rendered(ErrorSummary(state))
    #expect(html.contains("role=\"alert\" tabindex=\"-1\" autofocus"))
    #expect(html.contains("请更正以下2处"))
    #expect(
      html.contains(
        "<li><a href=\"#f-name\">请填写姓名</a></li><li><a href=\"#f-channel\">请选择方式</a></li>"))
    #expect(rendered(ErrorSummary(FormState())).isEmpty)
  }
}
