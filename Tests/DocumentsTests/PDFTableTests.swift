import Testing

@testable import Documents

@Suite("Tables of a PDF from words and borders")
struct PDFTableTests {
  struct Case: CustomTestStringConvertible {
    var why: String
    var draw: @Sendable (inout SyntheticPage) -> Void
    var expected: [String]
    var testDescription: String { why }
  }

  static let onePage: [Case] = [
    Case(
      why: "a box for each cell, a blank one among them",
      draw: { $0.table([["规章", "0", ""], ["行政许可", "12", "3"]], top: 100) },
      expected: ["0:规章 | 1:0 | 2:", "0:行政许可 | 1:12 | 2:3"]),
    Case(
      why: "lines drawn through, one missing piece merges two columns",
      draw: { page in
        for y in [100.0, 120, 140] { page.level(y, 100, 300) }
        page.upright(100, 100, 140)
        page.upright(200, 120, 140)
        page.upright(300, 100, 140)
        page.write("申请人情况", x: 106, y: 105)
        page.write("自然人", x: 106, y: 125)
        page.write("总计", x: 206, y: 125)
      }, expected: ["0+2×1:申请人情况", "0:自然人 | 1:总计"]),
    Case(
      why: "a label over two rows",
      draw: { page in
        page.frame(100, 100, 150, 140)
        page.frame(150, 100, 300, 120)
        page.frame(150, 120, 300, 140)
        page.write("结果", x: 106, y: 115)
        page.write("1", x: 156, y: 105)
        page.write("2", x: 156, y: 125)
      }, expected: ["0+1×2:结果 | 1:1", "1:2"]),
    Case(
      why: "double lines of cells set apart are one border",
      draw: { page in
        page.frame(98, 98, 202, 142)
        for (x, text) in [(100.0, "甲"), (151.0, "乙")] {
          page.frame(x, 100, x + 49, 119)
          page.frame(x, 121, x + 49, 140)
          page.write(text, x: x + 6, y: 105)
          page.write("7", x: x + 6, y: 126)
        }
      }, expected: ["0:甲 | 1:乙", "0:7 | 1:7"]),
    Case(
      why: "dashes join to one line",
      draw: { page in
        for y in [100.0, 120, 140] {
          for x in stride(from: 100.0, to: 300, by: 6) { page.level(y, x, x + 4) }
        }
        for x in [100.0, 200, 300] { page.upright(x, 100, 140) }
        for (text, x, y) in [
          ("甲", 106.0, 105.0), ("1", 206, 105), ("乙", 106, 125), ("2", 206, 125),
        ] {
          page.write(text, x: x, y: y)
        }
      }, expected: ["0:甲 | 1:1", "0:乙 | 1:2"]),
    Case(
      why: "open at the left and right, as Chinese tables often are",
      draw: { page in
        for y in [100.0, 120, 140] { page.level(y, 100, 300) }
        page.upright(200, 100, 140)
        for (text, x, y) in [
          ("甲", 106.0, 105.0), ("1", 206, 105), ("乙", 106, 125), ("2", 206, 125),
        ] {
          page.write(text, x: x, y: y)
        }
      }, expected: ["0:甲 | 1:1", "0:乙 | 1:2"]),
    Case(
      why: "a frame around text is no table",
      draw: { page in
        page.frame(80, 80, 500, 400)
        page.write("正文", x: 106, y: 105)
      }, expected: ["正文"]),
    Case(
      why: "two tables below each other keep their own columns",
      draw: { page in
        page.table([["甲", "1"], ["乙", "2"]], top: 100, columns: [100, 200, 300])
        page.table([["丙", "3"], ["丁", "4"]], top: 200, columns: [100, 203, 300])
      },
      expected: ["0:甲 | 1:1", "0:乙 | 1:2", "0:丙 | 1:3", "0:丁 | 1:4"]),
    Case(
      why: "a number and a label broken for want of room are put together, other lines are not",
      draw: { page in
        page.table([["", ""], ["", ""]], top: 100, columns: [100, 142, 300])
        page.write("114380", x: 106, y: 100)
        page.write("37", x: 106, y: 110)
        page.write("上", x: 146, y: 100)
        page.write("下", x: 146, y: 110)
        page.write("行政处", x: 106, y: 120)
        page.write("罚", x: 106, y: 130)
      }, expected: ["0:11438037 | 1:上/下", "0:行政处罚 | 1:"]),
    Case(
      why: "a page number printed over the table is no part of a cell",
      draw: { page in
        page.table([["甲", "1"], ["乙", "2"], ["", ""]], top: 765, columns: [100, 200, 400])
        page.write("—", x: 280, y: 810)
        page.write("3", x: 295, y: 810)
        page.write("—", x: 305, y: 810)
      }, expected: ["0:甲 | 1:1", "0:乙 | 1:2", "0: | 1:"]),
  ]

  @Test(arguments: onePage) func onOnePage(_ given: Case) {
    var page = SyntheticPage()
    given.draw(&page)
    #expect(SyntheticPage.outline([page]) == given.expected)
  }

  @Test func goesOnWithTheColumnsOfBothPages() {
    var first = SyntheticPage()
    first.table([["一、新收", "5"], ["二、结转", "6"]], top: 700, columns: [100, 300, 400])
    first.write("1", x: 300, y: 800)
    var second = SyntheticPage()
    second.table([["三、", "（一）", "7"]], top: 80)
    #expect(
      SyntheticPage.outline([first, second]) == [
        "0+2×1:一、新收 | 2:5", "0+2×1:二、结转 | 2:6", "0:三、 | 1:（一） | 2:7",
      ])
  }

  @Test func rowTornBetweenPagesIsOneRow() {
    var first = SyntheticPage()
    first.table([["规章", "1", "2"], ["行政规范性文件", "", ""]], top: 700)
    first.write("3", x: 206, y: 725)
    first.write("0", x: 306, y: 725)
    var second = SyntheticPage()
    second.table([["清单", "", ""], ["行政许可", "9", "9"]], top: 80)
    #expect(
      SyntheticPage.outline([first, second]) == [
        "0:规章 | 1:1 | 2:2", "0:行政规范性文件清单 | 1:3 | 2:0", "0:行政许可 | 1:9 | 2:9",
      ])
  }

  @Test func rowThatBeginsThePageStaysARow() {
    var first = SyntheticPage()
    first.table([["规章", "1", "2"]], top: 700)
    var second = SyntheticPage()
    second.table([["（二）部分", "", ""], ["行政许可", "9", "9"]], top: 80)
    #expect(
      SyntheticPage.outline([first, second]) == [
        "0:规章 | 1:1 | 2:2", "0:（二）部分 | 1: | 2:", "0:行政许可 | 1:9 | 2:9",
      ])
  }

  @Test func labelOverRowsGoesOnBelow() {
    var first = SyntheticPage()
    first.frame(100, 700, 200, 740)
    first.table([["1", "5"], ["2", "6"]], top: 700, columns: [200, 300, 400])
    first.write("（三）", x: 106, y: 715)
    var second = SyntheticPage()
    second.frame(100, 80, 200, 120)
    second.table([["3", "7"], ["4", "8"]], top: 80, columns: [200, 300, 400])
    #expect(
      SyntheticPage.outline([first, second]) == [
        "0+1×4:（三） | 1:1 | 2:5", "1:2 | 2:6", "1:3 | 2:7", "1:4 | 2:8",
      ])
  }

  @Test func repeatedHeadIsLeftOut() {
    var first = SyntheticPage()
    first.table([["名称", "甲", "乙"], ["规章", "1", "2"]], top: 700)
    var second = SyntheticPage()
    second.table([["名称", "甲", "乙"], ["许可", "3", "4"]], top: 80)
    #expect(
      SyntheticPage.outline([first, second]) == [
        "0:名称 | 1:甲 | 2:乙", "0:规章 | 1:1 | 2:2", "0:许可 | 1:3 | 2:4",
      ])
  }

  /// Whatever lines there are: cells lie inside the table and no two of them overlap.
  @Test(arguments: 1...60) func cellsNeverOverlap(_ seed: Int) {
    var dice = SeededDice(state: UInt64(seed))
    var page = SyntheticPage()
    for _ in 0..<Int.random(in: 0...60, using: &dice) {
      let at = Double.random(in: 0...60, using: &dice) * 10
      let from = Double.random(in: 0...600, using: &dice)
      let to = from + Double.random(in: 0...600, using: &dice)
      if Bool.random(using: &dice) { page.level(at, from, to) } else { page.upright(at, from, to) }
      page.write("0", x: from, y: at)
    }
    for block in PageBlocks.blocks(of: [page.page, page.page]) {
      guard case .table(let grid) = block else { continue }
      var taken: Set<[Int]> = []
      var fields = 0
      for (row, cells) in grid.rows.enumerated() {
        for cell in cells {
          for r in row..<(row + cell.rowSpan) {
            for c in cell.column..<(cell.column + cell.columnSpan) {
              taken.insert([r, c])
              fields += 1
            }
          }
        }
      }
      #expect(taken.count == fields, "no field belongs to two cells")
    }
  }
}
