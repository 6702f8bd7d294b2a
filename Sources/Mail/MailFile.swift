package import Records

/// The file that says where mail is handed over: a first line, then a word and its value a line.
///
///     gongkai mail 1
///     server smtps://mail.example.cn:465
///     user gongkai@example.cn
///     password …
///     from gongkai@example.cn
///
/// Further: `encryption off` for an `smtp://` server on the same machine, which is otherwise asked for
/// STARTTLS; `certificates FILE`; `titles yes`. Lines that begin with `#` and empty lines are passed
/// over. Only its owner may read the file.
package struct MailFile: Sendable {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  private static let head = "gongkai mail 1"
  private static let words: Set<String> = [
    "server", "user", "password", "from", "encryption", "certificates", "titles",
  ]

  package var exists: Bool { PrivateFile.exists(path) }

  package func load() throws(MailFileFault) -> MailServer {
    let bytes: [UInt8]
    do throws(KeyFileFault) {
      bytes = try PrivateFile.read(path, atMost: 64 * 1024)
    } catch {
      throw .file(error)
    }
    return try Self.server(try Self.values(String(decoding: bytes, as: UTF8.self)))
  }

  /// Each word once, with the number of its line.
  private static func values(
    _ text: String
  ) throws(MailFileFault) -> [String: (value: String, line: Int)] {
    var values: [String: (value: String, line: Int)] = [:]
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      if index == 0 {
        guard line == head else { throw .noMailFile }
        continue
      }
      if line.isEmpty || line.hasPrefix("#") { continue }
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, words.contains(parts[0]), !parts[1].contains("\0"),
        values.updateValue((parts[1], index + 1), forKey: parts[0]) == nil
      else { throw .unreadable(line: index + 1) }
    }
    return values
  }

  private static func server(
    _ values: [String: (value: String, line: Int)]
  ) throws(MailFileFault) -> MailServer {
    guard let server = values["server"] else { throw .missing("server") }
    guard let from = values["from"] else { throw .missing("from") }
    guard let sender = MailAddress(from.value) else { throw .unreadable(line: from.line) }
    guard let place = ServerPlace(server.value) else { throw .unreadable(line: server.line) }
    guard (values["user"] == nil) == (values["password"] == nil) else {
      throw .missing(values["user"] == nil ? "user" : "password")
    }
    let isOff = try flag(values["encryption"], yes: "off", no: "required")
    guard !(isOff && place.isTLS) else { throw .unreadable(line: values["encryption"]?.line ?? 0) }
    guard !(isOff && values["password"] != nil) else { throw .passwordInTheOpen }
    return MailServer(
      host: place.host, port: place.port,
      protection: place.isTLS ? .tls : isOff ? .none : .startTLS,
      user: values["user"]?.value, password: values["password"]?.value, from: sender,
      certificates: values["certificates"]?.value,
      hasTitles: try flag(values["titles"], yes: "yes", no: "no"))
  }

  private static func flag(
    _ entry: (value: String, line: Int)?, yes: String, no: String
  ) throws(MailFileFault) -> Bool {
    guard let entry else { return false }
    guard entry.value == yes || entry.value == no else { throw .unreadable(line: entry.line) }
    return entry.value == yes
  }
}

/// Why the mail file cannot be used. No case holds anything of its content but its own words.
package enum MailFileFault: Error, Hashable {
  case file(KeyFileFault)
  /// The first line is another.
  case noMailFile
  /// A line that says nothing we know, counted from 1.
  case unreadable(line: Int)
  /// A word that must be there.
  case missing(String)
  /// A password would be sent without encryption.
  case passwordInTheOpen
}
