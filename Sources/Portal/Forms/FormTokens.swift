package import Crypto
internal import Foundation
internal import Records

/// Tokens that prove a form came from a page of ours: an HMAC over what the browser alone holds, the
/// visit or the session (cross-site request forgery).
package struct FormTokens: Sendable {
  /// The hidden field that carries it.
  static let field = "token"

  private let key: SymmetricKey
  /// What all forms being read may hold in memory together: the token is known when all is there.
  let room: HeldBytes

  package init(key: SymmetricKey, heldBytes: Int = 256 << 20) {
    self.key = key
    room = HeldBytes(limit: heldBytes)
  }

  /// The token for a page shown in this context.
  func token(for context: PortalContext) -> String {
    Data(HMAC<SHA256>.authenticationCode(for: bound(context), using: key))
      .base64EncodedString()
  }

  /// Whether a token was made for this visit or session.
  func accepts(_ token: String, for context: PortalContext) -> Bool {
    guard let code = Data(base64Encoded: token) else { return false }
    return HMAC<SHA256>.isValidAuthenticationCode(
      code, authenticating: bound(context), using: key)
  }

  /// A mark by which a text that travels with a form of this visit is known again as ours.
  func mark(_ text: String, for context: PortalContext) -> String {
    Data(HMAC<SHA256>.authenticationCode(for: bound(context) + Data("\n\(text)".utf8), using: key))
      .base64EncodedString()
  }

  func accepts(mark: String, of text: String, for context: PortalContext) -> Bool {
    guard let code = Data(base64Encoded: mark) else { return false }
    return HMAC<SHA256>.isValidAuthenticationCode(
      code, authenticating: bound(context) + Data("\n\(text)".utf8), using: key)
  }

  /// A mark of a text that is not bound to a visit.
  func mark(_ text: String) -> String {
    Data(HMAC<SHA256>.authenticationCode(for: Self.free(text), using: key)).base64EncodedString()
  }

  func accepts(mark: String, of text: String) -> Bool {
    guard let code = Data(base64Encoded: mark) else { return false }
    return HMAC<SHA256>.isValidAuthenticationCode(
      code, authenticating: Self.free(text), using: key)
  }

  /// Begins unlike what visits and sessions are bound by.
  private static func free(_ text: String) -> Data { Data("free \(text)".utf8) }

  /// A session binds stronger than a visit: a token from before signing in is worth nothing after.
  private func bound(_ context: PortalContext) -> Data {
    if let session = context.session { return Data("session \(session.token.text)".utf8) }
    return Data("visit \(context.visit)".utf8)
  }
}
