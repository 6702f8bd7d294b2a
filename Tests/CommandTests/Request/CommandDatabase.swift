import Foundation
import Records
import Subprocess
import Testing

/// Where a county of the command line tests keeps its records.
enum CommandDatabase: String, CaseIterable, CustomTestStringConvertible {
  case sqlite
  case postgres

  /// A server to make databases on, as `Scripts/postgres` gives one.
  private static let server = ProcessInfo.processInfo.environment["GONGKAI_TEST_POSTGRES"]

  static var all: [CommandDatabase] { server == nil ? [.sqlite] : allCases }

  var testDescription: String { rawValue }

  /// Gives the body the environment in which the program finds an empty database.
  func with(_ body: ([Environment.Key: String?]) async throws -> Void) async throws {
    guard self == .postgres else { return try await body(["GONGKAI_DATABASE": nil]) }
    let server = try #require(Self.server)
    let schema = "c" + UUID().uuidString.lowercased().filter { $0 != "-" }
    let keeper = PostgresEngine(url: server, connections: 1)
    try await keeper.write { try $0.script("CREATE SCHEMA \(schema)") }
    let result: Result<Void, any Error>
    do {
      let url = "\(server)&options=-csearch_path%3D\(schema)"
      result = .success(try await body(["GONGKAI_DATABASE": url]))
    } catch {
      result = .failure(error)
    }
    try await keeper.write { try $0.script("DROP SCHEMA \(schema) CASCADE") }
    try await keeper.close()
    try result.get()
  }
}
