import Foundation
import Subprocess
import Testing

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

@Suite("gongkai request: nobody acts in another's name")
struct RequestSignInTests {
  @Test("A wrong password is refused, slowed down after some, and everything is in the log")
  func wrongPassword() async throws {
    try await CommandCounty.with { county in
      for _ in 1...5 {
        let run = try await county.request("chengban", ["list"], password: "qinghe-2025")
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("不能登录：用户名或密码不对。"), "\(run.errors)")
        #expect(run.output.isEmpty)
      }
      let locked = try await county.request("chengban", ["list"])
      #expect(locked.status == 1)
      #expect(locked.errors.hasPrefix("尝试次数过多"), "\(locked.errors)")
      let other = try await county.request("shenhe", ["list"])
      #expect(other.status == 0, "others are not kept out: \(other.errors)")
      let unknown = try await county.request("nobody", ["list"])
      #expect(unknown.errors.hasPrefix("不能登录：用户名或密码不对。"))
    }
  }

  @Test("Nobody named, or no password to be read")
  func nothing() async throws {
    try await CommandCounty.with { county in
      let nobody = try await Program.run(
        ["request", "list", "--data", county.data], typing: "", environment: county.environment)
      #expect(nobody.status == 64)
      #expect(nobody.errors == "请用 --as 写明您在工作台的用户名。\n")
      let empty = try await county.request("chengban", ["list"], password: "")
      #expect(empty.status == 64)
      #expect(empty.errors.hasPrefix("没有读到密码"))
    }
  }

  @Test("A password file is for its owner alone")
  func passwordFile() async throws {
    try await CommandCounty.with { county in
      let path = try county.file("password", CommandCounty.password + "\n")
      let words = [
        "request", "list", "--as", "chengban", "--data", county.data, "--password-file", path,
      ]
      let own = try await Program.run(words, typing: "", environment: county.environment)
      #expect(own.status == 0, "\(own.errors)")
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      let open = try await Program.run(words, typing: "", environment: county.environment)
      #expect(open.status == 64)
      #expect(open.errors == "密码文件\(path)别人也能读写，不能使用。请运行：chmod 600 \(path)\n")
      try FileManager.default.removeItem(atPath: path)
      let none = try await Program.run(words, typing: "", environment: county.environment)
      #expect(none.status == 64)
    }
  }

  @Test(
    "On a terminal the password is asked for and not shown; Ctrl-C leaves the terminal as it was")
  func terminal() async throws {
    try await CommandCounty.with { county in
      let right = try await TerminalRun.run(
        ["request", "list", "--as", "chengban", "--data", county.data], county.environment,
        typing: CommandCounty.password + "\n")
      #expect(right.status == 0)
      #expect(right.errors == "chengban的密码：\n")
      #expect(!right.echoed.contains(CommandCounty.password))
      let stopped = try await TerminalRun.run(
        ["request", "list", "--as", "chengban", "--data", county.data], county.environment,
        typing: "qing\u{3}")
      #expect(stopped.status == 130)
      #expect(stopped.showsInput)
    }
  }
}

/// The program with a terminal as its standard input.
private struct TerminalRun {
  var status: Int32?
  var errors: String
  /// What the terminal gave back of what was typed.
  var echoed: String
  /// Whether the terminal shows what is typed when the program has ended.
  var showsInput: Bool

  static func run(
    _ arguments: [String], _ environment: [Environment.Key: String?], typing text: String
  ) async throws -> TerminalRun {
    let (master, name) = try opened()
    defer { close(master) }
    let keeper = open(name, O_RDWR | O_NOCTTY)
    defer { close(keeper) }
    let result = try await Subprocess.run(
      .path(Program.path), arguments: Arguments(arguments),
      environment: .inherit.updating(environment),
      input: .fileDescriptor(
        FileDescriptor(rawValue: open(name, O_RDWR | O_NOCTTY)),
        closeAfterSpawningProcess: true),
      output: .discarded, error: .sequence
    ) { execution in
      var errors: [UInt8] = []
      var hasTyped = false
      for try await buffer in execution.standardError {
        errors += buffer.withUnsafeBytes { [UInt8]($0) }
        // Typed once it is asked for: what comes earlier is thrown away.
        guard !hasTyped, String(decoding: errors, as: UTF8.self).hasSuffix("：") else { continue }
        hasTyped = true
        try await whileShown(keeper)
        _ = text.utf8.withContiguousStorageIfAvailable { write(master, $0.baseAddress, $0.count) }
      }
      return String(decoding: errors, as: UTF8.self)
    }
    var settings = termios()
    tcgetattr(keeper, &settings)
    guard case .exited(let code) = result.terminationStatus else {
      return TerminalRun(status: nil, errors: result.closureResult, echoed: "", showsInput: false)
    }
    return TerminalRun(
      status: code, errors: result.closureResult, echoed: waiting(in: master),
      showsInput: settings.c_lflag & tcflag_t(ECHO) != 0)
  }

  /// A new terminal: the side that types, and the name of the side that reads.
  private static func opened() throws -> (master: Int32, name: String) {
    let (unlock, numberOf) = (UInt(0x4004_5431), UInt(0x8004_5430))
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (locked, number) = (Int32(0), UInt32(0))
    try #require(ioctl(master, unlock, &locked) == 0 && ioctl(master, numberOf, &number) == 0)
    return (master, "/dev/pts/\(number)")
  }

  /// Gives way until the terminal hides what is typed.
  private static func whileShown(_ terminal: Int32) async throws {
    var settings = termios()
    repeat {
      await Task.yield()
      tcgetattr(terminal, &settings)
    } while settings.c_lflag & tcflag_t(ECHO) != 0
  }

  private static func waiting(in master: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 4096)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    let count = read(master, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }
}
