/// PostgreSQL through libpq: a bounded pool of connections, each with a thread of its own.
package struct PostgresEngine: Engine {
  package var dialect: Dialect { .postgres }
  private let pool: PostgresPool

  /// Connects when first needed.
  package init(url: String, connections: Int = 8) {
    pool = PostgresPool(url: url, limit: connections)
  }

  @discardableResult
  package func write<T: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> T
  ) async throws -> T {
    try await run([.write, .write, .write, .alone, .alone], body)
  }

  @discardableResult
  package func writeAlone<T: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> T
  ) async throws -> T {
    try await run([.alone, .alone, .alone], body)
  }

  package func read<T: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> T
  ) async throws -> T {
    try await run([.read, .read, .read], body)
  }

  package func close() async throws {
    await pool.close()
  }

  /// One attempt per mode, on the same connection. Only what certainly left nothing behind is tried
  /// again: a conflict (40001, 40P01) and a connection lost before the commit.
  private func run<T: Sendable>(
    _ modes: [TransactionMode], _ body: @escaping @Sendable (any Session) throws -> T
  ) async throws -> T {
    try await pool.lease { connection in
      var last = RecordsError.busy
      for mode in modes {
        do {
          return try await connection.transaction(mode, body)
        } catch let error as RecordsError where error.endsTransaction {
          last = error
          try Task.checkCancellation()
        }
      }
      if case .conflict = last { throw RecordsError.busy }
      throw last
    }
  }
}
