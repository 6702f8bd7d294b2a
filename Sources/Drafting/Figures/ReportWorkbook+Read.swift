package import Documents
import Law

extension ReportWorkbook {
  /// Reads the tables wherever they stand in a workbook, in the layout of the form or as lines of
  /// 表, 行, 列 and 值; and the particulars and words of a workbook we wrote.
  package static func read(_ bytes: [UInt8], named name: String) throws -> ImportedFigures {
    read(try DocumentReader().read(bytes, named: name))
  }

  package static func read(_ document: Document) -> ImportedFigures {
    var result = ImportedFigures()
    var sheet = ""
    for block in document.blocks {
      switch block {
      case .paragraph(let text): sheet = text
      case .table(let grid): result.add(SheetGrid(grid), of: sheet)
      }
    }
    if result.figures.isEmpty {
      result.problems.append(ImportProblem(place: "文件", .noFigures))
    }
    return result
  }
}

extension ImportedFigures {
  fileprivate mutating func add(_ grid: SheetGrid, of sheet: String) {
    if sheet == ReportCSV.particulars {
      for row in grid.texts { particular(row) }
    } else if sheet == ReportCSV.prose {
      for (index, row) in grid.texts.enumerated().dropFirst() where row.count > 1 {
        addParagraph(row[1], of: row[0], place: "\(sheet)第\(index + 1)行")
      }
    } else if let first = grid.texts.first, ReportCSV.isHead(first) {
      let lines = ReportCSV.read(grid.texts) { "\(sheet)第\($0)行" }
      for cell in lines.figures.cells { figures[cell] = lines.figures[cell] }
      problems += lines.problems
    } else if let table = grid.table {
      grid.read(table, into: &self, sheet: sheet)
    }
  }

  private mutating func particular(_ row: [String]) {
    guard row.count > 1, let particular = Particular(rawValue: row[0]) else { return }
    set(particular, row[1])
  }
}
