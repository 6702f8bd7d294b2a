/// The rule for each kind.
///
/// Names wait a quarter of an hour at most, and browsers that the officer has used before are counted
/// apart: nobody is kept out for long by others who fail on purpose. A number waits a minute: its code has 60 random bits
/// and needs no more, and a requester must not be kept out. Submissions are a right: an address that
/// many people share goes on at one in ten minutes, and the page names the other ways to apply.
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
    case .signInName, .signInBrowser: ThrottleRule(free: 5, firstWait: 60, longestWait: 900)
    case .signInSource: ThrottleRule(free: 30, firstWait: 60, longestWait: 3600)
    case .requestNumber: ThrottleRule(free: 10, firstWait: 60, longestWait: 60)
    case .codeSource: ThrottleRule(free: 30, firstWait: 60, longestWait: 3600)
    case .submissionSource: ThrottleRule(free: 30, firstWait: 60, longestWait: 600)
    case .uploadSource: ThrottleRule(free: 100, firstWait: 60, longestWait: 3600)
    }
  }
}
