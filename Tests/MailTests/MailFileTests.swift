import Foundation
import Testing

@testable import Mail
@testable import Records

@Suite("The file that says where mail is handed over")
struct MailFileTests {
  private static func load(_ text: String, mode: Int = 0o600) throws -> MailServer {
    let url = FileManager.default.temporaryDirectory.appending(path: "mail-\(UUID()).conf")
    defer { try? FileManager.default.removeItem(at: url) }
    try Data(text.utf8).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
    return try MailFile(path: url.path).load()
  }

  private static let head = "gongkai mail 1\n"
  private static let whole =
    head + "# 县里的邮件服务器\n\nserver smtps://mail.qinghe.invalid\nuser u v\npassword p w #1\n"
    + "from gongkai@qinghe.invalid\ncertificates /etc/ca.pem\ntitles yes\n"

  @Test("Everything in it")
  func everything() throws {
    let server = try Self.load(Self.whole)
    #expect(server.host == "mail.qinghe.invalid" && server.port == 465)
    #expect(server.protection == .tls && server.user == "u v" && server.password == "p w #1")
    #expect(server.from.text == "gongkai@qinghe.invalid" && server.hasTitles)
    #expect(server.certificates == "/etc/ca.pem")
    #expect(server.address == "smtps://mail.qinghe.invalid:465/qinghe.invalid")
  }

  @Test("Without a word on it, mail is encrypted and holds no titles")
  func careful() throws {
    let server = try Self.load(Self.head + "server smtp://127.0.0.1:2525\nfrom a@b.cn\n")
    #expect(server.protection == .startTLS && !server.hasTitles && server.port == 2525)
    let open = try Self.load(Self.head + "server smtp://h\nfrom a@b.cn\nencryption off\n")
    #expect(open.protection == .none && open.port == 25)
  }

  static let wrong: [(why: String, text: String, fault: MailFileFault)] = [
    ("empty", "", .noMailFile),
    ("another first line", "gongkai keys 1\n", .noMailFile),
    ("no server", head + "from a@b.cn\n", .missing("server")),
    ("no sender", head + "server smtp://h\n", .missing("from")),
    (
      "a user without password", head + "server smtp://h\nfrom a@b.cn\nuser u\n",
      .missing("password")
    ),
    (
      "a password without user", head + "server smtp://h\nfrom a@b.cn\npassword p\n",
      .missing("user")
    ),
    ("a word twice", head + "from a@b.cn\nfrom c@d.cn\n", .unreadable(line: 3)),
    ("a word we do not know", head + "sever smtp://h\n", .unreadable(line: 2)),
    ("a word without value", head + "server\n", .unreadable(line: 2)),
    ("a sender that is none", head + "server smtp://h\nfrom 张三\n", .unreadable(line: 3)),
    ("another protocol", head + "server http://h\nfrom a@b.cn\n", .unreadable(line: 2)),
    ("a port that is none", head + "server smtp://h:0\nfrom a@b.cn\n", .unreadable(line: 2)),
    ("a path behind the port", head + "server smtp://h:25/x\nfrom a@b.cn\n", .unreadable(line: 2)),
    (
      "a password in the open",
      head + "server smtp://h\nfrom a@b.cn\nuser u\npassword p\nencryption off\n",
      .passwordInTheOpen
    ),
    (
      "smtps without encryption", head + "server smtps://h\nfrom a@b.cn\nencryption off\n",
      .unreadable(line: 4)
    ),
    (
      "neither yes nor no", head + "server smtp://h\nfrom a@b.cn\ntitles maybe\n",
      .unreadable(line: 4)
    ),
  ]

  @Test("What is wrong is told by its line", arguments: wrong)
  func faults(why: String, text: String, fault: MailFileFault) {
    #expect(throws: fault, "\(why)") { try Self.load(text) }
  }

  @Test("A file that others may read is not used", arguments: [0o644, 0o640, 0o660, 0o604])
  func openToOthers(mode: Int) {
    #expect(throws: MailFileFault.file(.openToOthers(mode: UInt32(mode)))) {
      try Self.load(Self.whole, mode: mode)
    }
  }

  @Test("No file")
  func missing() {
    #expect(throws: MailFileFault.file(.missing)) {
      try MailFile(path: "/nowhere/mail.conf").load()
    }
  }
}
