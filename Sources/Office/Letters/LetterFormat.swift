import Documents
import Records

/// The formats of a letter.
package enum LetterFormat: String, Sendable, Hashable, CaseIterable {
  case docx, pdf

  var kind: AttachmentKind {
    switch self {
    case .docx: .docx
    case .pdf: .pdf
    }
  }

  var fileFormat: FileFormat {
    switch self {
    case .docx: .docx
    case .pdf: .pdf
    }
  }
}
