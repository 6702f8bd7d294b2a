import Documents
import Testing

@Suite("Workbooks")
struct XlsxReaderTests {
  static let styles = """
    <numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>\
    <numFmt numFmtId="171" formatCode="[Red]0.0%;x"/>\
    <numFmt numFmtId="172" formatCode="yyyy/m/d\\ h:mm"/>\
    <numFmt numFmtId="173" formatCode="0&quot;days&quot;"/></numFmts>\
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="170"/>\
    <xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="173"/><xf numFmtId="20"/></cellXfs>
    """

  static let values: [(cell: String, text: String)] = [
    ("<c><v>12</v></c>", "12"),
    ("<c><v>12.0</v></c>", "12"),
    ("<c><v>1.2E3</v></c>", "1200"),
    ("<c><v>0.30000000000000004</v></c>", "0.3"),
    ("<c><v>1234.56</v></c>", "1234.56"),
    ("<c><v>-0.5</v></c>", "-0.5"),
    ("<c><v>31.644100000000002</v></c>", "31.6441"),
    ("<c><v>1e300</v></c>", "1e+300"),
    ("<c><v>nan</v></c>", "nan"),
    ("<c s=\"1\"><v>45292</v></c>", "2024-01-01"),
    ("<c s=\"1\"><v>1</v></c>", "1900-01-01"),
    ("<c s=\"1\"><v>59</v></c>", "1900-02-28"),
    ("<c s=\"1\"><v>61</v></c>", "1900-03-01"),
    ("<c s=\"1\"><v>-5</v></c>", "-5"),
    ("<c s=\"2\"><v>0.9877</v></c>", "98.77%"),
    ("<c s=\"2\"><v>0.00285</v></c>", "0.29%"),
    ("<c s=\"3\"><v>45657</v></c>", "2024-12-31"),
    ("<c s=\"4\"><v>1</v></c>", "100.0%"),
    ("<c s=\"5\"><v>45292.5</v></c>", "2024-01-01 12:00"),
    ("<c s=\"6\"><v>3</v></c>", "3"),
    ("<c s=\"7\"><v>0.354166666666667</v></c>", "08:30"),
    ("<c s=\"99\"><v>3</v></c>", "3"),
    ("<c t=\"b\"><v>1</v></c>", "TRUE"),
    ("<c t=\"e\"><v>#DIV/0!</v></c>", "#DIV/0!"),
    ("<c t=\"str\"><f>A1&amp;\"\"</f><v>007</v></c>", "007"),
    ("<c><f>1+1</f><v>2</v></c>", "2"),
    ("<c t=\"s\"><v>0</v></c>", "规章"),
    ("<c t=\"s\"><v>1</v></c>", "行政 许可"),
    ("<c t=\"s\"><v>9</v></c>", ""),
    ("<c t=\"inlineStr\"><is><r><t>合</t></r><r><t>计</t></r></is></c>", "合计"),
    ("<c s=\"1\"/>", ""),
  ]

  @Test(arguments: values) func showsValues(_ item: (cell: String, text: String)) throws {
    let strings = """
      <si><t>规章</t></si><si><r><t>行政</t></r><r><t xml:space="preserve"> 许可</t></r>\
      <rPh sb="0"><t>x</t></rPh></si>
      """
    let file = xlsx(
      rows: "<row>\(item.cell)<c t=\"str\"><v>末</v></c></row>", strings: strings,
      styles: Self.styles)
    let lines = outline(try read(file.bytes))
    #expect(lines == ["表一", "[", "0:\(item.text) | 1:末", "]"])
  }

  @Test func placesCells() throws {
    let rows = """
      <row r="2"><c r="B2"><v>1</v></c><c r="C2"/><c r="D2"><v>2</v></c></row>\
      <row r="4"><c r="A4"><v>3</v></c><c r="B4"/><c><v>4</v></c></row><row r="5"/>\
      <row r="6"><c r="A6" s="1"/></row>
      """
    let after = "<mergeCells><mergeCell ref=\"B2:C4\"/><mergeCell ref=\"D4:A1\"/></mergeCells>"
    #expect(
      outline(try read(xlsx(rows: rows, after: after).bytes)) == [
        "表一", "[", "1+2×3:1 | 3:2", "", "0:3", "]",
      ])
  }

  @Test func leavesOutHiddenSheets() throws {
    let hidden = "<sheet name=\"表二\" sheetId=\"1\" state=\"hidden\" r:id=\"a\"/>"
    let file = xlsx(rows: "<row><c><v>1</v></c></row>", sheet: hidden)
    #expect(outline(try read(file.bytes)) == ["表一", "[", "0:1", "]"])
  }

  @Test func aCellFarDownTakesNoRoom() throws {
    let rows = """
      <row r="1"><c r="A1"><v>1</v></c></row>\
      <row r="1048576"><c r="XFD1048576"><v>2</v></c></row>
      """
    let after = "<mergeCells><mergeCell ref=\"A1:A1048576\"/></mergeCells>"
    let document = try read(xlsx(rows: rows, after: after).bytes)
    guard case .table(let grid) = document.blocks.last else {
      Issue.record("no table")
      return
    }
    #expect(grid.rows.count == 102)
    #expect(grid.rows.first == [GridCell("1", column: 0, rowSpan: 102)])
    #expect(grid.rows.last == [GridCell("2", column: 16383)])
  }

  @Test func refusesWhatContradictsItself() {
    let cases: [(String, String)] = [
      ("<row r=\"2\"/><row r=\"1\"/>", "rows out of order"),
      ("<row r=\"1048577\"/>", "a row beyond the last"),
      ("<row><c r=\"B1\"/><c r=\"A1\"/></row>", "cells out of order"),
      ("<c r=\"A1\"><v>1</v></c>", "a cell without a row"),
    ]
    for (rows, why) in cases {
      #expect(throws: DocumentError.damaged(.xlsx), "\(why)") { try read(xlsx(rows: rows).bytes) }
    }
    var limits = ReadLimits()
    limits.cells = 2
    #expect(throws: DocumentError.tooComplex) {
      try read(xlsx(rows: "<row><c/><c/></row>").bytes, limits: limits)
    }
    limits = .standard
    limits.textBytes = 5
    #expect(throws: DocumentError.tooComplex) {
      let cell = "<c t=\"s\"><v>0</v></c>"
      let file = xlsx(rows: "<row>\(cell)\(cell)</row>", strings: "<si><t>规</t></si>")
      _ = try read(file.bytes, limits: limits)
    }
  }
}
