/// How much may be attached.
package struct AttachmentLimits: Sendable, Hashable {
  /// Bytes of one file.
  package let largest: Int
  /// Files of one submission.
  package let most: Int

  package init(largest: Int = 20 * 1024 * 1024, most: Int = 10) {
    self.largest = largest
    self.most = most
  }

  package func check(count: Int) throws(AttachmentRefusal) {
    guard count <= most else { throw .tooMany(count: count, most: most) }
  }

  package func check(size: Int) throws(AttachmentRefusal) {
    guard size > 0 else { throw .empty }
    guard size <= largest else { throw .tooLarge(bytes: size, most: largest) }
  }
}
