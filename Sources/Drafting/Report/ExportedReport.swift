package import Documents

/// A report that this program wrote as .json, .csv or .xlsx, as a document to be checked like any
/// other.
package enum ExportedReport {
  /// Nil where the file is of another format or does not name its form, year and unit, and where
  /// something in it was not understood. Throws `DocumentError`.
  package static func document(_ bytes: [UInt8], named name: String) throws -> Document? {
    guard let format = DocumentReader.format(of: bytes, named: name),
      [.json, .csv, .xlsx].contains(format)
    else { return nil }
    let imported = try FiguresImport.read(bytes, named: name)
    guard imported.problems.isEmpty, let report = imported.report else { return nil }
    return ReportManuscript(report).manuscript.document(format: format)
  }
}

extension Manuscript {
  /// What a reader would make of the manuscript if it were a file.
  package func document(format: FileFormat) -> Document {
    let blocks = blocks.compactMap { block -> Block? in
      switch block {
      case .paragraph(let paragraph): .paragraph(paragraph.runs.map(\.text).joined())
      case .table(let table): .table(Grid(table))
      case .pageBreak: nil
      }
    }
    return Document(title: title, format: format, blocks: blocks)
  }
}

extension Grid {
  fileprivate init(_ table: ManuscriptTable) {
    self.init(
      rows: table.rows.map { row in
        row.cells.map { cell in
          GridCell(
            cell.runs.map(\.text).joined(), column: cell.column, columnSpan: cell.columnSpan,
            rowSpan: cell.rowSpan)
        }
      })
  }
}
