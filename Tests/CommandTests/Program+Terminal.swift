import Foundation
import Subprocess
import Testing

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

extension Program {
  /// With somebody at a terminal who has typed these lines already.
  static func run(_ arguments: [String], typing lines: [String]) async throws -> Program {
    let keyboard = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(keyboard) }
    let terminal = open(try name(of: keyboard), O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(keyboard >= 0 && terminal >= 0)
    let typed = Array(lines.map { $0 + "\n" }.joined().utf8)
    try #require(write(keyboard, typed, typed.count) == typed.count)
    let result = try await Subprocess.run(
      .path(path), arguments: Arguments(arguments),
      input: .fileDescriptor(FileDescriptor(rawValue: terminal), closeAfterSpawningProcess: true),
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    let status: Int32? = if case .exited(let code) = result.terminationStatus { code } else { nil }
    return Program(status: status, output: result.standardOutput, errors: result.standardError)
  }

  /// Linux's own calls, unlocked: those of POSIX are not among what Swift imports.
  private static func name(of keyboard: Int32) throws -> String {
    var (locked, number) = (Int32(0), UInt32(0))
    try #require(ioctl(keyboard, 0x4004_5431, &locked) == 0, "TIOCSPTLCK")
    try #require(ioctl(keyboard, 0x8004_5430, &number) == 0, "TIOCGPTN")
    return "/dev/pts/\(number)"
  }
}
