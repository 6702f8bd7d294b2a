package import Documents
package import Inspection

/// What a check is made of: reading, inspecting, and the two files that are given back.
///
/// A file that cannot be made is not offered: then its closure is nil. Closures, so that pages and uploads are tested without LibreOffice and without real reports.
package struct Checker: Sendable {
  /// The document of a file's bytes; the name helps where the content leaves the format open.
  package var read: @Sendable (_ bytes: [UInt8], _ name: String) async throws -> Document
  package var inspect: @Sendable (Document) async -> InspectedReport
  /// The report as .docx with a comment on each finding, given the file as it was.
  package var annotate: (@Sendable (InspectedReport, _ original: [UInt8]) throws -> [UInt8])?
  /// All findings as .xlsx.
  package var workbook: (@Sendable ([NamedReport]) throws -> [UInt8])?

  package init(
    read: @escaping @Sendable ([UInt8], String) async throws -> Document,
    inspect: @escaping @Sendable (Document) async -> InspectedReport,
    annotate: (@Sendable (InspectedReport, [UInt8]) throws -> [UInt8])? = nil,
    workbook: (@Sendable ([NamedReport]) throws -> [UInt8])? = nil
  ) {
    self.read = read
    self.inspect = inspect
    self.annotate = annotate
    self.workbook = workbook
  }
}
