/// A password made here for somebody who must choose an own one at the first sign-in: sixteen letters
/// and digits that nobody mistakes for others (neither 0 nor O, neither 1, l nor I), about 79 bits.
package struct OneTimePassword: Sendable, Concealed {
  /// As it is handed over: `k7wd-3npa-xe9t-hm4v`.
  package let text: String

  private static let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789")
  private static let groups = 4
  private static let groupLength = 4

  package static func random(for signInName: SignInName) -> OneTimePassword {
    var generator = SystemRandomNumberGenerator()
    return random(for: signInName, using: &generator)
  }

  /// Drawn again in the rare case that the rule for passwords would not take it.
  static func random(
    for signInName: SignInName, using generator: inout some RandomNumberGenerator
  ) -> OneTimePassword {
    while true {
      let drawn = OneTimePassword(text: text(using: &generator))
      if PasswordRule.fault(of: drawn.password, signInName: signInName.text) == nil {
        return drawn
      }
    }
  }

  var password: Password { Password(typed: text) ?? .nobodys }

  private static func text(using generator: inout some RandomNumberGenerator) -> String {
    (0..<groups).map { _ in
      String(
        (0..<groupLength).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
        })
    }.joined(separator: "-")
  }
}

/// A one-time password with the hash that is kept of it.
package struct IssuedPassword: Sendable, Concealed {
  /// Shown once, to who hands it over.
  package let text: String
  package let hash: PasswordHash
}

extension PasswordHasher {
  /// A one-time password for an account.
  package func issue(for signInName: SignInName) async throws(HashingFault) -> IssuedPassword {
    let password = OneTimePassword.random(for: signInName)
    return IssuedPassword(text: password.text, hash: try await hash(password.password))
  }
}

extension Accounts {
  /// A one-time password, hashed on the thread where passwords are.
  package func issuePassword(
    for signInName: SignInName
  ) async throws(HashingFault) -> IssuedPassword {
    try await hasher.issue(for: signInName)
  }
}
