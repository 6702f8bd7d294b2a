/// Why a mail was not taken. No case carries an address or what a server said.
package enum MailFault: Error, Hashable {
  /// No server under this name and port, or the connection broke.
  case unreachable
  case tooSlow
  /// The server's certificate is not to be trusted, or it does not encrypt.
  case unprotected
  /// Name and password were not accepted, or the server knows no way to give them.
  case signIn
  /// The server wants to be asked later (4yz).
  case postponed(Int)
  /// The server will not take it (5yz).
  case refused(Int)
  /// Too many mails wait already.
  case busy
  /// libcurl's number; what none of the others is.
  case other(Int)
}
