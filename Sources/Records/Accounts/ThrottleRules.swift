/// The rule for each kind.
///
/// Names and numbers wait a quarter of an hour at most: whoever wants to keep an officer or a requester out by
/// failing on purpose must go on doing it, and the addresses wait longer.
package struct ThrottleRules: Sendable, Hashable {
  private let rules: [ThrottleKind: ThrottleRule]

  package static let standard = ThrottleRules([:])

  /// The standard ones, with some replaced.
  package init(_ other: [ThrottleKind: ThrottleRule]) {
    rules = other
  }

  package subscript(kind: ThrottleKind) -> ThrottleRule {
    rules[kind] ?? Self.standardRule(kind)
  }

  private static func standardRule(_ kind: ThrottleKind) -> ThrottleRule {
    switch kind {
    case .signInName: ThrottleRule(free: 5, firstWait: 60, longestWait: 900)
    case .signInSource: ThrottleRule(free: 30, firstWait: 60, longestWait: 3600)
    case .requestNumber: ThrottleRule(free: 10, firstWait: 60, longestWait: 900)
    case .codeSource: ThrottleRule(free: 30, firstWait: 60, longestWait: 3600)
    }
  }
}
