internal import Documents
internal import Inspection

/// One file that was checked, and what came of it.
struct Check: Sendable {
  /// The file's place in the upload, from 1; anchors of the page are made of it.
  var number: Int
  var name: FileName
  var outcome: Outcome

  enum Outcome: Sendable {
    /// `annotated` is the .docx with comments; nil where there is nothing to comment on.
    case report(InspectedReport, annotated: [UInt8]?)
    case unread(Reason)
  }

  /// Why there is no report.
  enum Reason: Sendable, Equatable {
    case document(DocumentError)
    case overtime
    /// Something unforeseen, found in the log by its reference.
    case failed(reference: String)
  }
}
