import Foundation
import Records
import Synchronization
import Testing

/// An empty database for one test, on one of the engines.
enum TestDatabase: String, CaseIterable, CustomTestStringConvertible {
  case sqlite
  case postgres

  /// A server to make databases on, as `Scripts/postgres` gives one.
  static let server = ProcessInfo.processInfo.environment["GONGKAI_TEST_POSTGRES"]

  /// Both, or SQLite alone where no server is given; `PostgresPresenceTests` says so.
  static var all: [TestDatabase] { server == nil ? [.sqlite] : allCases }

  var testDescription: String { rawValue }

  /// Gives the body the location of an empty database and removes it afterwards.
  @discardableResult
  func withLocation<T>(_ body: (DatabaseLocation) async throws -> T) async throws -> T {
    switch self {
    case .sqlite: try await Self.withFile(body)
    case .postgres: try await Self.withSchema(body)
    }
  }

  /// The same, opened and migrated.
  @discardableResult
  func withRecords<T>(_ body: (Records) async throws -> T) async throws -> T {
    try await withLocation { location in
      let records = try await Records.open(location)
      do {
        let value = try await body(records)
        try await records.close()
        return value
      } catch {
        try? await records.close()
        throw error
      }
    }
  }

  private static func withFile<T>(
    _ body: (DatabaseLocation) async throws -> T
  ) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "gongkai-records-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(.sqlite(path: folder.appending(path: "records.sqlite").path))
  }

  private static func withSchema<T>(
    _ body: (DatabaseLocation) async throws -> T
  ) async throws -> T {
    let server = try #require(server)
    let schema = "t" + UUID().uuidString.lowercased().filter { $0 != "-" }
    try await onServer("CREATE SCHEMA \(schema)")
    let result: Result<T, any Error>
    do {
      let url = "\(server)&options=-csearch_path%3D\(schema)"
      result = .success(try await body(.postgres(url: url)))
    } catch {
      result = .failure(error)
    }
    try await onServer("DROP SCHEMA \(schema) CASCADE")
    return try result.get()
  }

  /// One connection for all tests makes and drops the schemas.
  private static let keeper = server.map { PostgresEngine(url: $0, connections: 1) }

  static func onServer(_ sql: String) async throws {
    try await #require(keeper).write { session in try session.script(sql) }
  }
}
