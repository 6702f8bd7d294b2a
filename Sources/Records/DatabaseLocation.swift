/// Where the records are.
package enum DatabaseLocation: Sendable, Hashable {
  /// A file, made where there is none.
  case sqlite(path: String)
  /// Whatever libpq takes as a URL, several hosts and `target_session_attrs` included.
  case postgres(url: String)
}

extension DatabaseLocation {
  /// Reads `postgres://…`, `postgresql://…`, `sqlite:PATH` or a plain path.
  package init(_ text: String) throws {
    if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
      self = .postgres(url: text)
      return
    }
    let path = text.hasPrefix("sqlite:") ? String(text.dropFirst(7)) : text
    guard !path.isEmpty, !path.contains("://") else { throw RecordsError.unknownLocation }
    self = .sqlite(path: path)
  }

  /// What `GONGKAI_DATABASE` says, or a file where it says nothing.
  package init(environment: [String: String], otherwise path: String) throws {
    guard let text = environment["GONGKAI_DATABASE"], !text.isEmpty else {
      self = .sqlite(path: path)
      return
    }
    try self.init(text)
  }
}

extension DatabaseLocation: CustomStringConvertible, CustomDebugStringConvertible {
  /// For the log: the URL of a server may hold a password.
  package var description: String {
    switch self {
    case .sqlite(let path): "sqlite:\(path)"
    case .postgres: "postgres"
    }
  }

  package var debugDescription: String { description }
}
