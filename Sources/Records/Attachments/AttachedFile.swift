/// A file that is kept and checked, and not attached to anything yet.
package struct KeptFile: Sendable, Hashable {
  package let hash: ContentHash
  package let size: Int
  package let kind: AttachmentKind
  /// Cleaned.
  package let name: String

  package init(hash: ContentHash, size: Int, kind: AttachmentKind, name: String) {
    self.hash = hash
    self.size = size
    self.kind = kind
    self.name = name
  }
}

/// A file attached to something.
package struct AttachedFile: Sendable, Hashable {
  package let subject: RecordSubject
  /// From 1, in the order in which they were attached.
  package let position: Int
  package let file: KeptFile
  package let attached: Moment
}
