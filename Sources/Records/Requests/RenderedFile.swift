/// A file of a letter, put into the file store.
package struct RenderedFile: Sendable, Hashable {
  package let hash: ContentHash
  package let size: Int
  package let name: String

  package init(hash: ContentHash, size: Int, name: String) {
    self.hash = hash
    self.size = size
    self.name = name
  }
}
