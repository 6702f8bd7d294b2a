import Documents

/// Reads the figures of a report from what an office can fill in: CSV, JSON, or a workbook.
package enum FiguresImport {
  /// Throws `DocumentError`; a file of another format is `.unknownFormat`.
  package static func read(_ bytes: [UInt8], named name: String) throws -> ImportedFigures {
    switch DocumentReader.format(of: bytes, named: name) {
    case .json: return try ReportJSON.read(bytes)
    case .xlsx: return try ReportWorkbook.read(bytes, named: name)
    case .csv, .text:
      return try ReportCSV.read(text(bytes))
    case .html, .docx, .doc, .pdf, nil: throw DocumentError.unknownFormat
    }
  }

  /// Excel in China saves CSV as GBK; the reader of plain text knows what it has before it.
  private static func text(_ bytes: [UInt8]) throws -> String {
    try DocumentReader().read(bytes, named: "0.txt").blocks.map { block in
      if case .paragraph(let line) = block { line } else { "" }
    }
    .joined(separator: "\n")
  }
}
