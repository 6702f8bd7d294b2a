import Foundation
import Testing

@testable import Mail
@testable import Records

@Suite("A mail as it is written (RFC 5322, 2047)")
struct MailMessageTests {
  private static func written(
    subject: String = "到期提醒", text: String = "一\n二\n", id: String = "a", name: String = "清河县"
  ) throws -> String {
    let to = try #require(MailAddress("chengban@qinghe.invalid"))
    let from = try #require(MailAddress("gongkai@qinghe.invalid"))
    let message = MailMessage(
      to: to, subject: subject, text: text, id: id,
      moment: Moment(milliseconds: 1_795_392_005_000))
    return String(decoding: message.bytes(from: from, named: name), as: UTF8.self)
  }

  @Test("The whole of it")
  func whole() throws {
    let expected = [
      "Date: 23 Nov 2026 08:00:05 +0800",
      "From: =?UTF-8?B?5riF5rKz5Y6/?= <gongkai@qinghe.invalid>",
      "To: <chengban@qinghe.invalid>",
      "Message-ID: <a@qinghe.invalid>",
      "Subject: =?UTF-8?B?5Yiw5pyf5o+Q6YaS?=",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      "Auto-Submitted: auto-generated",
      "",
      "5LiADQrkuowNCg==",
      "",
    ].joined(separator: "\r\n")
    #expect(try Self.written() == expected)
  }

  @Test(
    "Nothing that is put in becomes a line of the head",
    arguments: [
      "到期\r\nBcc: all@example.cn", "\nX: 1", "a\r\n\r\nbody", "=?UTF-8?B?eA==?=", "\u{2028}X: 1",
      "\0",
    ])
  func injection(text: String) throws {
    let mail = try Self.written(subject: text, text: text, id: text, name: text)
    let head = try #require(mail.range(of: "\r\n\r\n")).lowerBound
    let lines = mail[..<head].split(separator: "\r\n").filter { !$0.hasPrefix(" ") }
    let names = lines.map { $0.split(separator: ":")[0] }
    #expect(
      names == [
        "Date", "From", "To", "Message-ID", "Subject", "MIME-Version", "Content-Type",
        "Content-Transfer-Encoding", "Auto-Submitted",
      ])
    #expect(mail.utf8.allSatisfy { $0 == 13 || $0 == 10 || (32...126).contains($0) })
    #expect(!mail[..<head].replacing("\r\n", with: "").contains { $0.isNewline })
  }

  @Test("Long subjects are folded between characters into words of at most 75")
  func folded() throws {
    let subject = String(repeating: "到期𠮷提醒a", count: 30)
    let mail = try Self.written(subject: subject, text: String(repeating: "字", count: 500))
    for line in mail.split(separator: "\r\n") { #expect(line.utf8.count <= 76 + 9) }
    let field = try #require(mail.firstMatch(of: /Subject: ((?:.*\r\n )*.*)\r\n/)).1
    var decoded = ""
    for word in field.split(separator: "\r\n ") {
      #expect(word.utf8.count <= 75)
      let inner = word.dropFirst("=?UTF-8?B?".count).dropLast(2)
      decoded += String(
        decoding: try #require(Data(base64Encoded: String(inner))), as: UTF8.self)
    }
    #expect(decoded == subject)
  }

  @Test(
    "Addresses: what is one, and what is none",
    arguments: [
      ("chengban@qinghe.invalid", true), ("a.b+c_d@x-y.cn", true), ("a@b", true),
      ("", false), ("a", false), ("a@", false), ("@b", false), ("a@b@c", false),
      ("a b@c.cn", false),
      ("a@c.cn\r\nBcc: x@y.cn", false), ("a@c.cn\n", false), ("<a@c.cn>", false),
      ("张三@c.cn", false),
      ("a@清河.cn", false), ("a,b@c.cn", false), ("a@b,c@d.cn", false), (".a@c.cn", false),
      ("a..b@c.cn", false), ("a@c..cn", false), ("\"a\"@c.cn", false), ("a@[127.0.0.1]", false),
      ("a@c.cn>", false), ("a\0@c.cn", false), (String(repeating: "a", count: 65) + "@c.cn", false),
    ])
  func addresses(text: String, isOne: Bool) {
    #expect((MailAddress(text)?.text == text) == isOne)
  }
}
