import Foundation
import Testing

@testable import Mail
@testable import Records

/// Held against aiosmtpd, which shares no line with libcurl.
@Suite("Mail over SMTP", .enabled(if: SMTPSink.isReady))
struct SMTPSenderTests {
  private static func server(
    _ port: Int, host: String = "127.0.0.1", _ protection: MailServer.Protection = .none,
    user: String? = nil, password: String? = nil, certificates: String? = nil
  ) throws -> MailServer {
    MailServer(
      host: host, port: port, protection: protection, user: user, password: password,
      from: try #require(MailAddress("gongkai@qinghe.invalid")), certificates: certificates,
      hasTitles: false)
  }

  private static func message() throws -> MailMessage {
    MailMessage(
      to: try #require(MailAddress("chengban@qinghe.invalid")),
      subject: "到期提醒：清河县财政局，已超期1件", text: "一、已超期（1件）\n.\n..点\n完\n",
      id: "gongkai.2026-11-23.officer/139999-3", moment: Moment(milliseconds: 1_795_392_005_000))
  }

  private static func send(
    _ server: MailServer, limit: Int = 20_000
  ) async throws -> MailFault? {
    let message = try message()
    do throws(MailFault) {
      try await SMTPSender(
        server, named: "清河县政府信息公开",
        limits: MailLimits(connectMilliseconds: limit, wholeMilliseconds: limit)
      ).send(message)
      return nil
    } catch let fault {
      return fault
    }
  }

  @Test("A mail arrives whole, lines of one dot included, however the way is protected")
  func arrives() async throws {
    try await SMTPSink.with { sink in
      let (user, password) = ("gongkai@qinghe.invalid", "a b$c密")
      let servers = [
        ("plain", try Self.server(try sink.port("plain"))),
        (
          "starttls",
          try Self.server(
            try sink.port("starttls"), host: "localhost", .startTLS, user: user,
            password: password, certificates: sink.certificate)
        ),
        (
          "tls",
          try Self.server(
            try sink.port("tls"), host: "localhost", .tls, user: user, password: password,
            certificates: sink.certificate)
        ),
      ]
      for (name, server) in servers {
        #expect(try await Self.send(server) == nil, "\(name)")
        let mail = try await sink.mail()
        #expect(mail.from == "gongkai@qinghe.invalid" && mail.to == ["chengban@qinghe.invalid"])
        #expect(mail.tls == (name != "plain") && mail.user == (name != "plain"), "\(name)")
        let read = try ReadMail(mail.data)
        #expect(read.body == "一、已超期（1件）\r\n.\r\n..点\r\n完\r\n")
        #expect(
          read.headers["message-id"] == "<gongkai.2026-11-23.officer-139999-3@qinghe.invalid>")
        #expect(read.headers["date"] == "23 Nov 2026 08:00:05 +0800")
      }
    }
  }

  @Test("Each way of failing has its name, and none hangs")
  func failures() async throws {
    try await SMTPSink.with { sink in
      let (user, password) = ("gongkai@qinghe.invalid", "a b$c密")
      func protected(
        _ name: String, _ protection: MailServer.Protection, host: String = "localhost",
        password: String = password, certificates: String?
      ) throws -> MailServer {
        try Self.server(
          try sink.port(name), host: host, protection, user: user, password: password,
          certificates: certificates)
      }
      let cases: [(why: String, server: MailServer, fault: MailFault)] = [
        (
          "the recipient is refused", try Self.server(try sink.port("refusing")), .refused(550)
        ),
        ("the sender is refused", try Self.server(try sink.port("refusing-sender")), .refused(553)),
        (
          "the text is refused", try Self.server(try sink.port("refusing-content")), .refused(554)
        ),
        ("asked to come back", try Self.server(try sink.port("postponing")), .postponed(451)),
        ("the server is gone in the midst", try Self.server(try sink.port("broken")), .unreachable),
        ("there is none", try Self.server(1), .unreachable),
        (
          "no such host", try Self.server(25, host: "mail.qinghe.invalid"), .unreachable
        ),
        ("it never says a word", try Self.server(try sink.port("silent")), .tooSlow),
        (
          "a certificate nobody vouches for, STARTTLS",
          try protected("starttls", .startTLS, certificates: nil), .unprotected
        ),
        (
          "the same, encrypted from the first byte", try protected("tls", .tls, certificates: nil),
          .unprotected
        ),
        (
          "another server's certificate",
          try protected("tls", .tls, host: "127.0.0.1", certificates: sink.certificate),
          .unprotected
        ),
        (
          "it does not encrypt, and we want it to",
          try Self.server(try sink.port("plain"), host: "localhost", .startTLS), .unprotected
        ),
        (
          "the certificates to trust are not there",
          try protected("tls", .tls, certificates: sink.certificate + ".gone"), .unprotected
        ),
        (
          "a wrong password",
          try protected("tls", .tls, password: "wrong", certificates: sink.certificate), .signIn
        ),
      ]
      for (why, server, fault) in cases {
        let got = try await Self.send(server, limit: 1500)
        #expect(got == fault, "\(why)")
      }
    }
  }

  @Test("A check signs in and sends nothing")
  func check() async throws {
    try await SMTPSink.with { sink in
      let server = try Self.server(
        try sink.port("starttls"), host: "localhost", .startTLS, user: "gongkai@qinghe.invalid",
        password: "a b$c密", certificates: sink.certificate)
      try await SMTPSender(server, named: "清河县").check()
      #expect(try await Self.send(try Self.server(try sink.port("plain"))) == nil)
      // The first mail that arrives is the one after the check.
      #expect(try await sink.mail().tls == false)
    }
  }
}

/// A mail as it arrived, taken apart by hand.
struct ReadMail {
  let headers: [String: String]
  let body: String

  init(_ data: String) throws {
    let parts = try #require(data.range(of: "\r\n\r\n"))
    let unfolded = data[..<parts.lowerBound].replacing("\r\n ", with: " ")
    headers = Dictionary(
      unfolded.split(separator: "\r\n").compactMap { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        return parts.count == 2
          ? (parts[0].lowercased(), parts[1].trimmingCharacters(in: .whitespaces)) : nil
      }, uniquingKeysWith: { first, _ in first + " twice" })
    let content = try #require(
      Data(base64Encoded: String(data[parts.upperBound...]), options: .ignoreUnknownCharacters))
    body = String(decoding: content, as: UTF8.self)
  }
}
