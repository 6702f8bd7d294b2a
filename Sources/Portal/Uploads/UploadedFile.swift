/// One file of an upload, in memory and nowhere else.
package struct UploadedFile: Sendable, Equatable {
  package var name: FileName
  package var content: Content

  package enum Content: Sendable, Equatable {
    case bytes([UInt8])
    /// The file is larger than `limit`; its bytes were dropped as they came.
    case tooLarge(limit: Int)
  }

  package init(name: FileName, content: Content) {
    self.name = name
    self.content = content
  }
}
