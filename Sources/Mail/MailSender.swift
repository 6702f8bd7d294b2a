/// Hands a mail over to a server, or says why it was not taken.
package protocol MailSender: Sendable {
  func send(_ message: MailMessage) async throws(MailFault)
}
