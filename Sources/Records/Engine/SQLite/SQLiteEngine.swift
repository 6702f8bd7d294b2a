import Foundation
import GRDB
import Synchronization

/// SQLite in one file, written ahead (WAL): one writer at a time, readers beside it.
package final class SQLiteEngine: Engine {
  package var dialect: Dialect { .sqlite }
  private let pool: DatabasePool
  /// Asked before each transaction: a closed pool takes a write for one without memory.
  private let isClosed = Atomic(false)

  /// Opens the file, or makes it, readable by its owner only: it holds personal data.
  package init(path: String) throws {
    do {
      try Self.makeFile(path)
      pool = try Self.open(path)
    } catch {
      throw RecordsError(sqlite: error)
    }
  }

  @discardableResult
  package func write<T: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> T
  ) async throws -> T {
    try refuseWhenClosed()
    do {
      return try await pool.writeWithoutTransaction { try Self.transaction($0, body) }
    } catch {
      throw RecordsError.translated(sqlite: error)
    }
  }

  /// SQLite's writers are always alone.
  @discardableResult
  package func writeAlone<T: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> T
  ) async throws -> T {
    try await write(body)
  }

  package func read<T: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> T
  ) async throws -> T {
    try refuseWhenClosed()
    do {
      return try await pool.read { database in
        let session = SQLiteSession(database)
        let value = try body(session)
        if let fault = session.fault { throw fault }
        return value
      }
    } catch {
      throw RecordsError.translated(sqlite: error)
    }
  }

  package func close() async throws {
    isClosed.store(true, ordering: .sequentiallyConsistent)
    try pool.close()
  }

  private func refuseWhenClosed() throws {
    if isClosed.load(ordering: .sequentiallyConsistent) { throw RecordsError.closed }
  }
}

extension SQLiteEngine {
  /// Seconds to wait for the writer of another process, which is an error without.
  private static let patience = 10.0
  /// Two programs that make the same file at once get in each other's way before any waiting applies.
  private static let openings = 20

  private static func transaction<T>(
    _ database: Database, _ body: (any Session) throws -> T
  ) throws -> T {
    let session = SQLiteSession(database)
    var value: T?
    try database.inTransaction(.immediate) {
      value = try body(session)
      if let fault = session.fault { throw fault }
      return .commit
    }
    guard let value else { throw RecordsError.closed }
    return value
  }

  private static func makeFile(_ path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else { return }
    _ = FileManager.default.createFile(
      atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
  }

  private static func open(_ path: String) throws -> DatabasePool {
    for _ in 1..<openings {
      do {
        return try openOnce(path)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        Thread.sleep(forTimeInterval: 0.05)
      }
    }
    return try openOnce(path)
  }

  private static func openOnce(_ path: String) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.maximumReaderCount = max(2, ProcessInfo.processInfo.activeProcessorCount)
    configuration.label = "gongkai.records"
    configuration.prepareDatabase { database in
      try database.execute(
        sql: "PRAGMA cache_size = -2000; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON")
    }
    let pool = try DatabasePool(path: path, configuration: configuration)
    // After opening: GRDB turns the writer to NORMAL when it sets WAL, and a power cut could then
    // take back what was acknowledged.
    try pool.writeWithoutTransaction { database in
      try database.execute(
        sql: "PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864")
    }
    return pool
  }
}
