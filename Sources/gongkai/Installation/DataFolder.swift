import Foundation
import Records

/// Where an installation keeps what it must not lose: the database, the attached files, and, unless
/// told otherwise, the keys.
struct DataFolder {
  let path: String

  /// The folder, made with access for its owner only where there is none.
  init(_ path: String) throws {
    self.path = path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  var database: DatabaseLocation {
    get throws {
      try DatabaseLocation(environment: Self.environment, otherwise: path + "/gongkai.sqlite")
    }
  }

  var files: String { path + "/files" }

  /// Where the digests of a morning are put.
  var outbox: String { path + "/outbox" }

  /// Where mail is handed over, unless told otherwise.
  var mail: String { path + "/mail.conf" }

  /// GONGKAI_KEYS names a place apart from the database, as a real installation should have it.
  var keys: String { Self.environment["GONGKAI_KEYS"] ?? path + "/gongkai.keys" }

  private static var environment: [String: String] { ProcessInfo.processInfo.environment }
}
