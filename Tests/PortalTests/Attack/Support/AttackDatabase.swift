import Foundation
import Records
import Testing

/// An empty database for one attack, on one of the engines.
enum AttackDatabase: String, CaseIterable, CustomTestStringConvertible {
  case sqlite, postgres

  /// A server to make databases on, as `Scripts/postgres` gives one.
  private static let server = ProcessInfo.processInfo.environment["GONGKAI_TEST_POSTGRES"]

  /// Both, or SQLite alone where no server is given.
  static var all: [AttackDatabase] { server == nil ? [.sqlite] : allCases }

  var testDescription: String { rawValue }

  func with<T>(folder: String, _ body: (Records) async throws -> T) async throws -> T {
    switch self {
    case .sqlite: try await Self.opened(.sqlite(path: folder + "/records.sqlite"), body)
    case .postgres: try await Self.inSchema(body)
    }
  }

  private static func inSchema<T>(_ body: (Records) async throws -> T) async throws -> T {
    let server = try #require(server)
    let schema = "a" + UUID().uuidString.lowercased().filter { $0 != "-" }
    let keeper = PostgresEngine(url: server, connections: 1)
    try await keeper.write { try $0.script("CREATE SCHEMA \(schema)") }
    let result: Result<T, any Error>
    do {
      let url = "\(server)&options=-csearch_path%3D\(schema)"
      result = .success(try await opened(.postgres(url: url), body))
    } catch {
      result = .failure(error)
    }
    try await keeper.write { try $0.script("DROP SCHEMA \(schema) CASCADE") }
    try await keeper.close()
    return try result.get()
  }

  private static func opened<T>(
    _ location: DatabaseLocation, _ body: (Records) async throws -> T
  ) async throws -> T {
    let records = try await Records.open(location)
    let result: Result<T, any Error>
    do { result = .success(try await body(records)) } catch { result = .failure(error) }
    try await records.close()
    return try result.get()
  }
}
