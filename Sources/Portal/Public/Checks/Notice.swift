/// A message to the visitor: what happened, and what to do next.
package struct Notice: Equatable, Sendable {
  package var what: String
  package var next: String

  package init(what: String, next: String) {
    self.what = what
    self.next = next
  }
}

extension Words {
  /// For the command line, where `Notice` is also a word of the law.
  package typealias Message = Notice
}
