package import Documents
package import Law

/// Writes a report in any of the formats an office asks for.
package enum ReportPapers {
  package static let formats: [FileFormat] = [.docx, .pdf, .html, .xlsx, .json, .csv]

  /// Throws `DocumentError.unknownFormat` for a format that is not written, such as .doc.
  package static func write(
    _ report: AnnualReport, as format: FileFormat,
    signature: ReportManuscript.Signature? = nil, checkSheet: CheckSheet? = nil
  ) throws -> [UInt8] {
    let paper = ReportManuscript(report, signature: signature, checkSheet: checkSheet)
    switch format {
    case .docx: return DocxWriter.write(paper.manuscript)
    case .pdf: return try PDFWriter.write(paper.manuscript)
    case .html: return ManuscriptHTML.write(paper.manuscript)
    case .xlsx: return ReportWorkbook.write(report, checkSheet: checkSheet)
    case .json: return ReportJSON.write(report)
    case .csv: return ReportCSV.write(report)
    case .text, .doc: throw DocumentError.unknownFormat
    }
  }
}
