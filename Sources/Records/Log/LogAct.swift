/// What was done, in one word of the glossary: `receive`, `extend`, `unmask`.
///
/// The acts of a part of the program stand beside that part, as static members in an extension.
package struct LogAct: Sendable, Hashable, RawRepresentable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }
}
