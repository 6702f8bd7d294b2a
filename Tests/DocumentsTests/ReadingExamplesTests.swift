import Documents
import Foundation
import Testing

/// Real reports, where they are at hand: beside the checkout, never inside it.
private enum Examples {
  static let folder: URL = {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root.deletingLastPathComponent().appending(path: "shared/examples")
  }()

  static let areThere = FileManager.default.fileExists(atPath: folder.path)

  static func read(_ report: String, _ format: String) throws -> Document {
    let path = folder.appending(path: "\(report)/report.\(format)").path
    let bytes = try DocumentReader.load(path: path, limit: ReadLimits.standard.fileBytes)
    return try DocumentReader().read(bytes, named: path)
  }
}

@Suite("Real reports", .enabled(if: Examples.areThere))
struct ReadingExamplesTests {
  /// The three tables of a whole report have the same columns in every form: 4, 10 and 15.
  @Test(arguments: [
    "01-hequ-2020", "03-hangzhou-style-2025", "08-hongze-2024", "11-shuyang-drc-2023",
  ])
  func tablesHaveTheirColumns(_ report: String) throws {
    for format in ["html", "docx"] {
      let grids = try Examples.read(report, format).grids.suffix(3)
      let widths = grids.map { grid in
        grid.rows.joined().map { $0.column + $0.columnSpan }.max()
      }
      #expect(widths == [4, 10, 15], "\(format)")
    }
  }

  /// 03 is left out: its page has rows that end early, which a Word table fills up.
  @Test(arguments: ["01-hequ-2020", "08-hongze-2024", "11-shuyang-drc-2023"])
  func pageAndWordFileAgree(_ report: String) throws {
    let page = try Examples.read(report, "html")
    let word = try Examples.read(report, "docx")
    // The page of 11 has a table of its own before the report's.
    #expect(page.grids.suffix(3) == word.grids.suffix(3))
    #expect(page.words == word.words)
    for grid in page.grids + word.grids { #expect(grid.isFull) }
  }
}

extension Document {
  fileprivate var grids: [Grid] {
    blocks.compactMap { if case .table(let grid) = $0 { grid } else { nil } }
  }

  /// The paragraphs that are not blank.
  fileprivate var words: [String] {
    blocks.compactMap { block in
      guard case .paragraph(let text) = block, !text.isEmpty else { return nil }
      return text.split(separator: " ").joined(separator: " ")
    }
  }
}

extension Grid {
  /// Whether its cells cover every place of the grid once.
  fileprivate var isFull: Bool {
    let width = rows.joined().map { $0.column + $0.columnSpan }.max() ?? 0
    var covers = Array(repeating: Array(repeating: 0, count: width), count: rows.count)
    for (row, cells) in rows.enumerated() {
      for cell in cells {
        for line in row..<min(rows.count, row + cell.rowSpan) {
          for column in cell.column..<(cell.column + cell.columnSpan) { covers[line][column] += 1 }
        }
      }
    }
    return covers.allSatisfy { $0.allSatisfy { $0 == 1 } }
  }
}
