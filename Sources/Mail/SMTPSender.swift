import Records

/// Sends over SMTP, one mail after the other, on a thread of its own.
package struct SMTPSender: MailSender {
  private let server: MailServer
  private let name: String
  private let limits: MailLimits
  private let queue = BlockingQueue(label: "gongkai.mail", mostWaiting: 64)

  /// `name` is who writes, as recipients read it.
  package init(_ server: MailServer, named name: String, limits: MailLimits = .standard) {
    self.server = server
    self.name = name
    self.limits = limits
  }

  package func send(_ message: MailMessage) async throws(MailFault) {
    let bytes = message.bytes(from: server.from, named: name)
    let recipient = message.to
    try await run { (connection: SMTPConnection) throws(MailFault) in
      try connection.send(bytes, to: recipient)
    }
  }

  /// Connects, encrypts and signs in, and sends nothing.
  package func check() async throws(MailFault) {
    try await run { (connection: SMTPConnection) throws(MailFault) in try connection.open() }
  }

  private func run(
    _ work: @escaping @Sendable (SMTPConnection) throws(MailFault) -> Void
  ) async throws(MailFault) {
    let (server, limits) = (server, limits)
    let result = await queue.run { () -> Result<Void, MailFault> in
      do throws(MailFault) {
        return .success(try work(try SMTPConnection(server, limits)))
      } catch {
        return .failure(error)
      }
    }
    guard let result else { throw .busy }
    try result.get()
  }
}

/// How long a server may take.
package struct MailLimits: Sendable {
  package let connectMilliseconds: Int
  package let wholeMilliseconds: Int

  package static let standard = MailLimits(connectMilliseconds: 20_000, wholeMilliseconds: 90_000)

  package init(connectMilliseconds: Int, wholeMilliseconds: Int) {
    self.connectMilliseconds = connectMilliseconds
    self.wholeMilliseconds = wholeMilliseconds
  }
}
