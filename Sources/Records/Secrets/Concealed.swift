/// A value that shows nothing of itself when it lands in a log line, an error or a dump.
package protocol Concealed: CustomStringConvertible, CustomReflectable {}

extension Concealed {
  package var description: String { "‹\(Self.self)›" }

  package var customMirror: Mirror { Mirror(self, children: []) }
}
