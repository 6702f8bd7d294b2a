import Foundation
import Records

/// Where an officer's password comes from: a file, the terminal, or whatever is piped in. Never an
/// argument, which every user of the machine could read.
struct PasswordSource {
  let file: String?
  private static let longest = 4096

  /// - Throws: `Failure` where there is none to be read.
  func password(of name: String) throws -> String {
    let line =
      if let file { try Self.content(of: file) } else if isatty(STDIN_FILENO) == 1 {
        try HiddenLine.ask(RequestWords.passwordOf(name))
      } else { Self.line(from: STDIN_FILENO) }
    let bytes = line.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard !bytes.isEmpty, let password = String(validating: bytes, as: UTF8.self) else {
      throw Failure.stop(RequestWords.noPassword)
    }
    return password
  }

  private static func content(of path: String) throws -> [UInt8] {
    do throws(KeyFileFault) {
      return try PrivateFile.read(path, atMost: longest)
    } catch {
      throw Failure.stop(RequestWords.sentence(passwordFile: path, error))
    }
  }

  /// Through a line feed or another byte that ends it. Byte by byte: what follows belongs to whoever
  /// reads next.
  static func line(from descriptor: Int32, orThrough end: UInt8? = nil) -> [UInt8] {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while line.count < longest, read(descriptor, &byte, 1) == 1 {
      line.append(byte)
      if byte == UInt8(ascii: "\n") || byte == end { break }
    }
    return line
  }
}
