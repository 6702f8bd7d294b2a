internal import Hummingbird
internal import Records

/// A browser in which an officer has signed in before. Its attempts are counted by themselves: who fails at
/// the officer's name on purpose, from elsewhere, does not keep the officer out.
struct KnownBrowser: Sendable {
  /// Random; one for each browser and officer.
  let id: String

  private static let seconds = 90 * 86_400

  init() { id = Token.random().text }

  /// Nil where the browser is not known, or known for somebody else.
  init?(_ request: Request, of typedName: String, _ premises: Premises) {
    guard let name = SignInName(typed: typedName)?.text,
      let value = PortalCookie.browser.value(of: request, isSecure: premises.isSecure)
    else { return nil }
    let parts = value.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, Token(text: parts[0]) != nil,
      premises.tokens.accepts(mark: parts[1], of: Self.text(parts[0], name))
    else { return nil }
    id = parts[0]
  }

  /// Makes the browser known from now on.
  func remember(_ officer: Officer, on response: inout Response, _ premises: Premises) {
    let mark = premises.tokens.mark(Self.text(id, officer.signInName))
    PortalCookie.browser.set(
      "\(id).\(mark)", on: &response, isSecure: premises.isSecure, maxAge: Self.seconds)
  }

  private static func text(_ id: String, _ name: String) -> String { "browser \(id) \(name)" }
}
