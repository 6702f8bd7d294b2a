/// One file of an upload, held in memory. Formats that need a converter are put into a temporary
/// folder by `Documents` while it runs, which removes the folder again.
package struct UploadedFile: Sendable, Equatable {
  package var name: FileName
  package var content: Content
  /// The field of the form it was put in.
  package var field: String

  package enum Content: Sendable, Equatable {
    case bytes([UInt8])
    /// The file is larger than `limit`; its bytes were dropped as they came.
    case tooLarge(limit: Int)
  }

  package init(name: FileName, content: Content, field: String = "") {
    self.name = name
    self.content = content
    self.field = field
  }
}
