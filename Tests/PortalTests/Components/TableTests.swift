import Testing

@testable import Portal

@Suite("Tables tell heads from cells")
struct TableTests {
  private static let table = DataTable(
    "在办申请",
    columns: [
      .init("编号"), .init("页数", .number, sort: .init(address: "?sort=pages", now: .descending)),
      .init("申请人", sort: .init(address: "?sort=name", now: nil)),
    ], rows: [["1号", "12", "李建国"], ["2号", "", "王秀兰"]], foot: ["合计", "12", ""])

  @Test("Caption, scopes, the sorted column, and what a phone shows beside each cell")
  func parts() {
    let html = rendered(Self.table)
    #expect(html.contains("<caption class=\"shown\">在办申请</caption>"))
    #expect(html.ranges(of: "scope=\"col\"").count == 3)
    #expect(html.ranges(of: "scope=\"row\"").count == 3)
    #expect(html.ranges(of: "aria-sort=\"descending\"").count == 1)
    #expect(html.contains("<a href=\"?sort=name\">申请人<svg"))
    #expect(html.contains("class=\"number\" data-label=\"页数\"><div>12</div></td>"))
    // Left out of the cards of a phone.
    #expect(html.contains("data-label=\"页数\"></td>"))
    #expect(html.contains("tabindex=\"0\" role=\"region\" aria-label=\"在办申请\""))
  }

  @Test("A table without rows says why, if it was told")
  func empty() {
    let empty = DataTable("在办", columns: [.init("编号")], rows: [], empty: EmptyState("没有在办申请"))
    #expect(rendered(empty).contains("没有在办申请"))
    #expect(!rendered(empty).contains("<table"))
  }

  @Test("One page needs no pager; the ends have one button")
  func pager() {
    #expect(rendered(Pager(previous: nil, next: nil)).isEmpty)
    let first = rendered(Pager(previous: nil, next: "?after=50"))
    #expect(first.contains("rel=\"next\"") && !first.contains("rel=\"prev\""))
  }

  @Test("A clock's rows say in words whether their day counts")
  func clock() {
    let html = rendered(
      ClockTable(
        "期限",
        [
          .init("2025-01-20", "周一", .start, "收到"), .init("2025-01-21", "周二", .counted(1), "工作日"),
          .init("2025-01-25", "周六", .skipped, "周末"), .init("2025-01-26", "周日", .excluded, "征求意见"),
          .init("2025-01-27", "周一", .lastDay(2), "期满"),
        ]))
    for word in ["起算", "第1日", "不计", "扣除", "第2日，期满"] { #expect(html.contains(word)) }
  }

  @Test("What was not filled in is said, not left blank")
  func summary() {
    #expect(rendered(SummaryList([.init("传真", "")])).contains("未填写"))
  }
}
