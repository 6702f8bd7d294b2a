import ArgumentParser
import Foundation

/// Standard output and what is known of the terminal.
enum Terminal {
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Ends the program where the output cannot be taken: on a full disk, or by a reader that has gone.
  static func write(_ bytes: [UInt8]) {
    do {
      try FileHandle.standardOutput.write(contentsOf: bytes)
    } catch {
      warn("结果没有写完：输出的地方已满，或者已经关闭。")
      exit(ExitCode.validationFailure.rawValue)
    }
  }

  static func warn(_ text: String) { tell(text + "\n") }

  /// Where nobody takes it, there is nobody left to tell.
  static func tell(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Array(text.utf8))
  }

  /// Colours only for a person: a terminal, and `NO_COLOR` not set.
  static let hasColours =
    isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    && ProcessInfo.processInfo.environment["TERM"] != "dumb"

  static let showsProgress = isatty(STDERR_FILENO) == 1
}
