import Documents
import Testing

@testable import Inspection

/// Whatever stands in a file, inspection comes back, and every place it names is in the file.
@Suite("Spoilt reports")
struct SpoiltReportTests {
  @Test("Characters lost, doubled and replaced, lines moved", arguments: Array(Paper.all.indices))
  func spoilt(index: Int) {
    var random = SplitMix(state: UInt64(index) + 1)
    let sound = Paper.all[index].document(Casebook.qinghe2023)
    for _ in 0..<12 {
      var document = sound
      for _ in 0..<Int.random(in: 1...40, using: &random) { Self.spoil(&document, &random) }
      Self.check(document)
    }
  }

  @Test("Numbers without measure, brackets without end, a sentence of a thousand counts")
  func extremes() {
    let texts = [
      "共发布99999999999999999条，其中99999999999999999条，99999999999999999条。",
      "共发布9999999999999亿条，其中1万条，亿亿亿条，合计千千千千百百万万件。",
      "收到申请件，，，。；；；（（（（（（其中：：：：（含12件，含（3件。",
      "占%，占0%，同比增长-3%，由0件增长到0件，增长100%，0件占100%，回复率达%。",
      String(repeating: "共发布1条，其中2条，", count: 1000),
      String(repeating: "一、总体情况\n", count: 500), String(repeating: "|", count: 5000),
      "〔〔〔2021〕30号国办公开办函〔99999999〕99999999999999号",
      "2023年13月99日至0000年00月00日统计期限由六个部分组成分别为。",
    ]
    for text in texts {
      let lines = ("某县某局2023年政府信息公开工作年度报告\n一、总体情况\n" + text).split(
        separator: "\n", omittingEmptySubsequences: false)
      Self.check(Document(format: .text, blocks: lines.map { .paragraph(String($0)) }))
    }
  }

  private static func check(_ document: Document) {
    let report = Inspector().inspect(document)
    for place in report.findings.flatMap(\.places) + report.places.values {
      let length =
        switch document.blocks[place.block] {
        case .paragraph(let text): text.unicodeScalars.count
        case .table(let grid):
          place.cell.map { grid.rows[$0.row][$0.cell].text.unicodeScalars.count } ?? -1
        }
      #expect(place.range.upperBound <= length)
    }
  }

  private static let junk = Array("0123456789,.，。；：、（）％%一二三件条共其中占/|- \t年月日".unicodeScalars)

  private static func spoil(_ document: inout Document, _ random: inout SplitMix) {
    guard !document.blocks.isEmpty else { return }
    let index = Int.random(in: document.blocks.indices, using: &random)
    switch document.blocks[index] {
    case .paragraph(let text): document.blocks[index] = .paragraph(spoilt(text, &random))
    case .table(var grid):
      guard !grid.rows.isEmpty else { return }
      let row = Int.random(in: grid.rows.indices, using: &random)
      guard !grid.rows[row].isEmpty else { return }
      let cell = Int.random(in: grid.rows[row].indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: grid.rows[row].remove(at: cell)
      case 1: grid.rows.remove(at: row)
      case 2: grid.rows[row].insert(grid.rows[row][cell], at: cell)
      default: grid.rows[row][cell].text = spoilt(grid.rows[row][cell].text, &random)
      }
      document.blocks[index] = .table(grid)
    }
    if Int.random(in: 0..<6, using: &random) == 0 { document.blocks.remove(at: index) }
  }

  private static func spoilt(_ text: String, _ random: inout SplitMix) -> String {
    var scalars = Array(text.unicodeScalars)
    let at = Int.random(in: 0...scalars.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0 where at < scalars.count: scalars.remove(at: at)
    case 1 where at < scalars.count:
      scalars[at] = junk[Int.random(in: junk.indices, using: &random)]
    case 2: scalars = Array(scalars[..<at])
    default: scalars.insert(junk[Int.random(in: junk.indices, using: &random)], at: at)
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
