/// What kinds of file a requester or an officer may attach.
package enum AttachmentKind: String, Sendable, Hashable, CaseIterable {
  case pdf, docx, doc, xlsx, xls, ofd, jpeg, png, text

  /// The endings that a name of this kind may have, in small letters; the first is the usual one.
  package var endings: [String] {
    switch self {
    case .pdf, .docx, .doc, .xlsx, .xls, .ofd, .png: [rawValue]
    case .jpeg: ["jpg", "jpeg"]
    case .text: ["txt"]
    }
  }

  /// As it is handed out. Text says no charset: it may be UTF-8 or GB 18030.
  package var mediaType: String {
    switch self {
    case .pdf: "application/pdf"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .doc: "application/msword"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .xls: "application/vnd.ms-excel"
    case .ofd: "application/ofd"
    case .jpeg: "image/jpeg"
    case .png: "image/png"
    case .text: "text/plain"
    }
  }

  /// Nil for an ending that is not in the list.
  package init?(ending: String) {
    guard let kind = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = kind
  }
}
