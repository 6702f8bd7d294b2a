import Foundation
import Testing

@Suite("gongkai setup, gongkai account")
struct SetupCommandTests {
  private static let answers: [(option: String, text: String)] = [
    ("--county-code", "139999"), ("--county-name", "清河县"),
    ("--agency-name", "清河县人民政府办公室"), ("--agency-short-name", "清政办"),
    ("--agency-level", "county"), ("--system-name", "冯志远"), ("--system-sign-in", "xitong"),
    ("--security-name", "陈雅琴"), ("--security-sign-in", "anquan"), ("--audit-name", "褚明辉"),
    ("--audit-sign-in", "shenji"),
  ]

  private static func arguments(_ data: String, but changed: [String: String?] = [:]) -> [String] {
    ["setup", "--data", data]
      + answers.flatMap { option, text -> [String] in
        let text = changed[option] ?? text
        return text.map { [option, $0] } ?? []
      }
  }

  private static func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder.appending(path: "data").path)
  }

  @Test("Made once, told where everything is, and left alone the second time")
  func options() async throws {
    try await Self.withFolder { data in
      let made = try await Program.run(Self.arguments(data))
      #expect(made.status == 0, "\(made.errors)")
      for name in ["gongkai.sqlite", "gongkai.keys", "files"] {
        #expect(made.output.contains("\(data)/\(name)"))
        #expect(FileManager.default.fileExists(atPath: "\(data)/\(name)"))
      }
      for (role, name, signIn) in [
        ("系统管理员", "冯志远", "xitong"), ("安全管理员", "陈雅琴", "anquan"), ("审计管理员", "褚明辉", "shenji"),
      ] {
        let line = try Regex("\(role)  \(name)  用户名 \(signIn)  密码 ([a-z2-9]{4}-){3}[a-z2-9]{4}\n")
        #expect(made.output.contains(line), "\(role)")
      }
      #expect(made.output.contains("gongkai serve --data \(data)"))

      let again = try await Program.run(Self.arguments(data, but: ["--county-name": "别的县"]))
      #expect(again.status == 64 && again.output.isEmpty)
      #expect(again.errors.contains("这里已经有清河县的数据，没有作任何改动"))
      let log = try await Program.run("log", "verify", "--data", data)
      #expect(log.output == "139999：完整，共5条。\n")
    }
  }

  @Test("What no option says is asked for on a terminal, and asked again where it is wrong")
  func questions() async throws {
    try await Self.withFolder { data in
      let typed = [
        "13999", "139999", "清河县", "清河县人民政府办公室", "清〔政〕", "清政办", "", "冯志远", "xitong", "冯志远",
        "陈雅琴", "XITONG", "anquan", "褚明辉", "shenji",
      ]
      let made = try await Program.run(["setup", "--data", data], typing: typed)
      #expect(made.status == 0, "\(made.errors)")
      for said in [
        "“13999”不是六位数字的行政区划代码", "机关代字由汉字、字母或数字组成", "三名管理员要由三个人担任",
        "用户名“xitong”已经用过",
      ] {
        #expect(made.errors.contains(said), "\(said)")
      }
      let accounts = try await Program.run("account", "list", "--data", data)
      #expect(
        accounts.output == "xitong  冯志远  系统管理员\nanquan  陈雅琴  安全管理员\nshenji  褚明辉  审计管理员\n")
    }
  }

  @Test("Where nobody can be asked it names what is missing, and makes nothing")
  func noTerminal() async throws {
    try await Self.withFolder { data in
      let run = try await Program.run(
        Self.arguments(data, but: ["--audit-name": nil, "--agency-level": nil]))
      #expect(run.status == 64 && run.output.isEmpty)
      #expect(run.errors == "还缺以下选项，而这里没有终端可以询问：\n  --audit-name  审计管理员的姓名\n")
      #expect(!FileManager.default.fileExists(atPath: data))
    }
  }

  static let faulty: [(option: String, text: String, said: String)] = [
    ("--county-code", "1399990", "“1399990”不是六位数字"),
    ("--county-name", "", "请填写县（市、区）的名称"),
    ("--agency-name", "", "请填写机关的全称"),
    ("--agency-short-name", "清 政", "机关代字由汉字、字母或数字组成"),
    ("--agency-level", "village", "没有“village”这种层级"),
    ("--security-name", "冯志远", "“冯志远”已经是其中一名"),
    ("--audit-sign-in", "x", "“x”不能作用户名"),
    ("--audit-sign-in", "xitong", "用户名“xitong”已经用过"),
  ]

  @Test("An option that is wrong ends it in one sentence, with nothing made", arguments: faulty)
  func faults(option: String, text: String, said: String) async throws {
    try await Self.withFolder { data in
      let run = try await Program.run(Self.arguments(data, but: [option: text]))
      #expect(run.status == 64)
      #expect(run.errors.contains(said), "\(run.errors)")
      #expect(!FileManager.default.fileExists(atPath: data))
    }
  }

  @Test("An account is got back at the machine; the log says that the system did it")
  func reset() async throws {
    try await Self.withFolder { data in
      let early = try await Program.run("account", "reset", "anquan", "--data", data)
      #expect(early.status == 64 && early.errors.contains("请先运行：gongkai setup"))
      _ = try await Program.run(Self.arguments(data))
      let done = try await Program.run("account", "reset", "ANQUAN", "--data", data)
      #expect(done.status == 0, "\(done.errors)")
      #expect(done.output.hasPrefix("陈雅琴（用户名 anquan）的一次性密码："))
      let log = try await Program.run("log", "verify", "--data", data)
      #expect(log.output == "139999：完整，共6条。\n")
      for name in ["nobody", "<b>"] {
        let none = try await Program.run("account", "reset", name, "--data", data)
        #expect(none.status == 64 && none.errors.contains("没有在用的账号“\(name)”"))
      }
    }
  }
}
