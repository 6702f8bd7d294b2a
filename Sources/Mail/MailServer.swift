/// Where mail is handed over, as the file says it; see `MailFile`.
package struct MailServer: Sendable {
  package enum Protection: String, Sendable, Hashable {
    /// Encrypted from the first byte (`smtps://`).
    case tls
    /// Encrypted by STARTTLS, or not at all.
    case startTLS
    /// Never encrypted: for a server on the same machine. No password is sent.
    case none
  }

  package let host: String
  package let port: Int
  package let protection: Protection
  package let user: String?
  let password: String?
  /// The sender, in envelope and header.
  package let from: MailAddress
  /// Whose certificates are trusted, where it is not the system's authorities.
  let certificates: String?
  /// Whether the titles of requests may stand in a mail.
  package let hasTitles: Bool

  var address: String {
    let scheme = protection == .tls ? "smtps" : "smtp"
    let host = host.contains(":") ? "[\(host)]" : host
    // What stands behind the slash is how this machine greets.
    let name = from.text.split(separator: "@").last ?? "localhost"
    return "\(scheme)://\(host):\(port)/\(name)"
  }
}
