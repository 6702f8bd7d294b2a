/// What a series of numbers counts. Its word is in the database and does not change.
package struct SeriesKind: RawRepresentable, Sendable, Hashable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Requests as they are registered.
  package static let request = SeriesKind(rawValue: "request-number")
  /// Letters as they are signed.
  package static let letter = SeriesKind(rawValue: "letter-number")
}
