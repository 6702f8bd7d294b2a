import Documents
import Drafting
import Law
import Testing

@Suite("Figures typed by people")
struct FiguresImportTests {
  private static func read(_ csv: String) throws -> ImportedFigures {
    try FiguresImport.read(Array(csv.utf8), named: "数据.csv")
  }

  @Test(
    "Labels are known without spaces and punctuation",
    arguments: [
      ("三,三、本年度办理结果/（一）予以公开,自然人,3", CellID(.disclosed, .naturalPerson), "as exported"),
      ("表三,（一）予以公开,总 计,3", CellID(.disclosed, .total), "own label only"),
      ("三,（二）部分公开（区分处理的，只计这一情形，不计其他情形）,其他,3", CellID(.partlyDisclosed, .otherOrganisation), "long"),
      ("三,（六）其他处理/3.其他,其他,3", CellID(.otherOutcome, .otherOrganisation), "head and line"),
      ("三,属于国家秘密,商业企业,3", CellID(.stateSecret, .business), "without its number"),
      ("三,四、結轉下年度繼續辦理,總計,3", CellID(.carriedForward, .total), "traditional characters"),
      ("二,第二十条第（一）项/行政规范性文件,现行有效件数,3", CellID(.normativeDocuments, .inForce), "caption"),
      ("二,行政许可,处理决定数量,3", CellID(.licences, .decisions), "head of 2019"),
      ("二,行政事业性收费,本年收费金额,３", CellID(.fees, .feeAmount), "unit left out, full width"),
      ("四,行政诉讼／复议后起诉,尚未审结, 3 ", CellID(.litigationAfterReconsideration, .pending), "slash"),
      ("四;行政复议;结果维持;3", CellID(.reconsideration, .upheld), "semicolons"),
    ])
  func labels(_ line: String, cell: CellID, why: String) throws {
    let read = try Self.read(line)
    #expect(read.problems == [], "\(why)")
    #expect(read.figures[cell] == .number(3), "\(why)")
  }

  @Test(
    "Cells are numbers, blanks, numbers with a unit, or words",
    arguments: [
      ("1,024", CellValue.number(1024), "thousands"),
      ("-825", .number(-825), "negative"),
      ("59237.2449", .number(Figure(592_372_449, scale: 4)), "decimals"),
      ("", .blank, "blank is not 0"),
      ("/", .text("/"), "slash"),
      ("'-", .text("-"), "as our CSV writes a dash"),
      ("3件", .measured(3, raw: "3件"), "unit"),
      ("12,5", .text("12,5"), "no number"),
      ("99999999999999999999", .text("99999999999999999999"), "longer than any figure"),
    ])
  func values(_ text: String, value: CellValue, why: String) throws {
    let read = try Self.read("表,行,列,值\n四,行政复议,总计,\"\(text)\"\n四,行政复议,结果维持,1\n")
    #expect(read.figures[CellID(.reconsideration, .total)] == value, "\(why)")
  }

  @Test(
    "What is not understood is named with its line",
    arguments: [
      ("表,行,列,值\n五,行政复议,总计,1", ImportProblem(place: "第2行", .unknownTable("五"))),
      ("四,行政裁决,总计,1", ImportProblem(place: "第1行", .unknownRow("行政裁决"))),
      ("\n四,行政复议,自然人,1", ImportProblem(place: "第2行", .unknownColumn("自然人"))),
      ("三,其他,总计,1", ImportProblem(place: "第1行", .unknownRow("其他"))),
      ("四,行政复议", ImportProblem(place: "第1行", .wrongShape)),
      (
        "四,行政复议,总计,1\n四,行政复议,总计,2",
        ImportProblem(place: "第2行", .givenTwice("行政复议"))
      ),
    ])
  func problems(_ csv: String, problem: ImportProblem) throws {
    #expect(try Self.read(csv).problems.first == problem)
  }

  @Test("The tables of an exchange file alone")
  func tablesAlone() throws {
    let json =
      #"{"二":{"第二十条第（八）项":{"行政事业性收费":{"本年收费金额（单位：万元）":12.50}}},"#
      + #""三":{"三、本年度办理结果/（六）其他处理":{"总计":null}}}"#
    let read = try FiguresImport.read(Array(json.utf8), named: "数据.json")
    #expect(read.problems == [])
    #expect(read.figures[CellID(.fees, .feeAmount)] == .number(Figure(125, scale: 1)))
    #expect(read.figures[CellID(.otherHandling, .total)] == .blank)
  }

  @Test("Spoilt files are read or refused, never worse", arguments: [FileFormat.json, .csv, .xlsx])
  func spoilt(_ format: FileFormat) throws {
    let report = RandomReport.untidyReport(seed: 5)
    let whole = try ReportPapers.write(report, as: format)
    var chance = SplitMix(seed: 99)
    for _ in 0..<150 {
      var bytes = whole
      for _ in 0...chance.below(6) { bytes[chance.below(bytes.count)] = UInt8(chance.below(256)) }
      if chance.below(4) == 0 { bytes.removeLast(chance.below(bytes.count)) }
      do {
        let read = try FiguresImport.read(bytes, named: "报告.\(format.rawValue)")
        #expect(read.figures.cells.count <= ReportForm.allCases.map(\.cells.count).reduce(0, +))
      } catch is DocumentError {
        continue
      }
    }
  }

  @Test("Other formats are refused")
  func formats() {
    #expect(throws: DocumentError.unknownFormat) {
      try FiguresImport.read(Array("<html><p>一</p></html>".utf8), named: "数据.html")
    }
  }
}
