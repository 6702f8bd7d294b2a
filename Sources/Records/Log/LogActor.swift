/// Who did an act: an officer, the requester of the subject, or the program itself.
package struct LogActor: Sendable, Hashable, RawRepresentable {
  package let rawValue: String

  /// What a column holds, also where somebody tampered with it.
  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let requester = LogActor(rawValue: "requester")
  package static let system = LogActor(rawValue: "system")
  /// Somebody at the sign-in page, of whom nothing is known.
  package static let visitor = LogActor(rawValue: "visitor")

  private static let officerMark = "officer:"

  package static func officer(_ id: OfficerID) -> LogActor {
    LogActor(rawValue: officerMark + id.rawValue)
  }

  /// Nil for the others.
  package var officer: OfficerID? {
    guard rawValue.hasPrefix(Self.officerMark) else { return nil }
    return OfficerID(rawValue: String(rawValue.dropFirst(Self.officerMark.count)))
  }
}
