import Documents
import Drafting
import Inspection
import Law

/// A report from a file: published by somebody, or exported by this program.
enum ReportFile {
  static func read(_ path: String) async throws -> AnnualReport {
    if let exported = try exported(path) { return exported }
    switch await FileInspection(inspector: Inspector()).inspect(path) {
    case .failure(let error): throw Failure.stop("\(path)：\(FileWords.sentence(error))")
    case .success(let report):
      guard let annual = AnnualReport(report) else {
        throw Failure.stop("\(path)：没有认出年度报告的年份或表格。")
      }
      return annual
    }
  }

  /// Figures typed by somebody, for `report new`.
  static func figures(_ path: String) throws -> ImportedFigures {
    do {
      return try FiguresImport.read(bytes(path), named: path)
    } catch let error as DocumentError {
      throw Failure.stop("\(path)：\(FileWords.sentence(error))")
    }
  }

  private static func exported(_ path: String) throws -> AnnualReport? {
    guard let bytes = try? bytes(path) else { return nil }
    switch DocumentReader.format(of: bytes, named: path) {
    case .json, .csv, .xlsx:
      let imported = try figures(path)
      guard imported.problems.isEmpty else {
        throw Failure.stop(imported.problems.map(\.sentence).joined(separator: "\n"))
      }
      return imported.report
    case .text, .html, .docx, .doc, .pdf, nil: return nil
    }
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    do {
      return try DocumentReader.load(path: path, limit: ReadLimits.standard.fileBytes)
    } catch let error as DocumentError {
      throw Failure.stop("\(path)：\(FileWords.sentence(error))")
    }
  }
}
