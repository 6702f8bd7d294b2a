import HTML
import Testing

@testable import Portal

@Suite("Every page says whose it is, where one is, and how to go on")
struct ShellTests {
  @Test("The public page", arguments: PublicPage.Place.allCases)
  func publicPage(_ place: PublicPage.Place) {
    let html = rendered(PublicPage("标题", at: place) { _ in })
    #expect(html.contains("<title>标题 · 清河县政府信息公开</title>"))
    #expect(html.contains("<a class=\"skip\" href=\"#content\">跳到正文</a>"))
    #expect(html.contains("<main id=\"content\""))
    #expect(
      html.contains(
        "<a href=\"\(place.address)\" aria-current=\"page\">\(Words.name(of: place))</a>"))
    #expect(html.ranges(of: "aria-current").count == 1)
    for name in ["首页", "申请公开", "查询进度", "答复期限怎么算", "年报核查"] {
      #expect(html.contains(">\(name)</a>"))
    }
    #expect(html.contains("href=\"tel:0000-0000000\""))
    #expect(html.contains("href=\"mailto:gongkai@qinghe.example\""))
    #expect(html.contains("href=\"/desk\">工作人员登录</a>"))
  }

  @Test("A page with errors says so first")
  func errors() {
    #expect(rendered(PublicPage("申请公开", hasErrors: true) { _ in }).contains("<title>有误：申请公开"))
  }

  @Test("The desk says who is signed in, and its way out is a form with a token")
  func desk() {
    let masthead = DeskMasthead(
      entries: [.init("待办", "/desk", count: 3, isCurrent: true), .init("台账", "/desk/ledger")],
      person: .init(name: "赵晓梅", unit: "县教育局", roles: "承办"), token: FormToken("abc"))
    let html = rendered(DeskPage("待办", masthead) { _ in })
    #expect(html.contains("赵晓梅"))
    #expect(html.contains("县教育局 · 承办"))
    #expect(html.contains("<form method=\"post\" action=\"/desk/sign-out\" novalidate>"))
    #expect(html.contains("<input type=\"hidden\" name=\"token\" value=\"abc\">"))
    #expect(html.contains("aria-current=\"page\">待办<span class=\"count\">3</span></a>"))
    #expect(html.contains("<a href=\"/desk/ledger\">台账</a>"))
    #expect(!html.contains("工作人员登录"))
  }

  @Test("Nobody in particular has no county and no contact")
  func unnamed() {
    let html = String(
      decoding: PublicPage("年报核查") { _ in }.render(for: .unnamed).bytes, as: UTF8.self)
    #expect(html.contains("<title>年报核查 · 公开 Gongkai</title>"))
    #expect(!html.contains("<address"))
    #expect(!html.contains("工作人员登录"), "there is no desk without an office")
  }
}
