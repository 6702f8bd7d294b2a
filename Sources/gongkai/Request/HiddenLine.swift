import ArgumentParser
import Foundation

/// A line typed on the terminal without being shown.
enum HiddenLine {
  /// - Throws: the exit of an interrupted program where somebody presses Ctrl-C.
  static func ask(_ prompt: String) throws -> [UInt8] {
    var shown = termios()
    guard tcgetattr(STDIN_FILENO, &shown) == 0 else { return [] }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO | ISIG)
    let interrupt = Self.end(lineAtInterruptOf: &hidden)
    Terminal.tell(prompt)
    guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0 else { return [] }
    let line = PasswordSource.line(from: STDIN_FILENO, orThrough: interrupt)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
    Terminal.tell("\n")
    if line.contains(interrupt) { throw ExitCode(130) }
    return line
  }

  /// The interrupt key ends the line instead of the program: killed by it, the program would leave a
  /// terminal behind that shows nothing that is typed.
  private static func end(lineAtInterruptOf settings: inout termios) -> UInt8 {
    withUnsafeMutableBytes(of: &settings.c_cc) { keys in
      keys[Int(VEOL)] = keys[Int(VINTR)]
      return keys[Int(VINTR)]
    }
  }
}
