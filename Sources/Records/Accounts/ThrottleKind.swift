/// What attempts are counted by; the last two count what is sent in, where nothing can be wrong.
package enum ThrottleKind: String, Sendable, Hashable, CaseIterable {
  case signInName = "sign-in-name"
  case signInBrowser = "sign-in-browser"
  case signInSource = "sign-in-source"
  case requestNumber = "request-number"
  case codeSource = "code-source"
  case submissionSource = "submission-source"
  case uploadSource = "upload-source"

  /// Whether one success says nothing about the other attempts: behind one address sit many, among
  /// them perhaps somebody who gets one password right to be allowed to guess another.
  var isShared: Bool {
    switch self {
    case .signInSource, .codeSource, .submissionSource, .uploadSource: true
    case .signInName, .signInBrowser, .requestNumber: false
    }
  }
}

/// What one attempt is counted by: a kind, and the name, number or address.
package struct ThrottleTarget: Sendable, Hashable {
  package let kind: ThrottleKind
  package let key: String

  package static func signInName(_ name: String) -> ThrottleTarget {
    ThrottleTarget(kind: .signInName, key: name)
  }

  package static func signInBrowser(_ browser: String, _ name: String) -> ThrottleTarget {
    ThrottleTarget(kind: .signInBrowser, key: "\(browser) \(name)")
  }

  package static func signInSource(_ address: String) -> ThrottleTarget {
    ThrottleTarget(kind: .signInSource, key: SourceAddress.folded(address))
  }

  package static func requestNumber(_ number: String) -> ThrottleTarget {
    ThrottleTarget(kind: .requestNumber, key: number)
  }

  package static func codeSource(_ address: String) -> ThrottleTarget {
    ThrottleTarget(kind: .codeSource, key: SourceAddress.folded(address))
  }

  package static func submissionSource(_ address: String) -> ThrottleTarget {
    ThrottleTarget(kind: .submissionSource, key: SourceAddress.folded(address))
  }

  package static func uploadSource(_ address: String) -> ThrottleTarget {
    ThrottleTarget(kind: .uploadSource, key: SourceAddress.folded(address))
  }
}
