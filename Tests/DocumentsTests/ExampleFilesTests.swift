import Glibc
import Testing

@testable import Documents

private enum ExampleFolder {
  static let path: String? = {
    // The folder `Package.swift` stands in.
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let folder = "/" + root + "/../shared/examples"
    return access(folder, R_OK) == 0 ? folder : nil
  }()
}

/// The reports of the shared examples say the same in every format.
@Suite("Example reports", .enabled(if: ExampleFolder.path != nil, "needs ../shared"))
struct ExampleFilesTests {
  static let reports = [
    "01-hequ-2020", "03-hangzhou-style-2025", "08-hongze-2024", "11-shuyang-drc-2023",
    "26-linshan-2020", "50-changchun-veterans-2023",
  ]

  private func lines(_ report: String, _ format: String) async throws -> [String] {
    let path = (ExampleFolder.path ?? "") + "/\(report)/report.\(format)"
    let bytes = try DocumentReader.load(path: path, limit: 64 << 20)
    return outlineOf(try await FileReader().read(bytes, named: path))
      .map { $0.filter { !$0.isWhitespace && $0 != "/" } }.filter { !$0.isEmpty }
  }

  @Test(
    .enabled(if: HelperProgram.find("pdftotext") != nil, "needs poppler-utils"),
    arguments: reports)
  func pdfSaysWhatDocxSays(_ report: String) async throws {
    let docx = try await lines(report, "docx")
    let pdf = try await lines(report, "pdf")
    #expect(pdf == docx)
  }

  @Test(
    .enabled(if: HelperProgram.find("soffice") != nil, "needs LibreOffice"),
    arguments: reports)
  func docSaysWhatDocxSays(_ report: String) async throws {
    let docx = try await lines(report, "docx")
    let doc = try await lines(report, "doc")
    #expect(doc == docx)
  }
}
