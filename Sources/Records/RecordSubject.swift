/// What an entry of the log or an attachment belongs to: a kind of thing and its id,
/// `request/140930-17`.
package struct RecordSubject: Sendable, Hashable, RawRepresentable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(_ kind: String, _ id: String) {
    rawValue = "\(kind)/\(id)"
  }
}
