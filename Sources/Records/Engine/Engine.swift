/// A database that runs transactions: SQLite in a file, or PostgreSQL over a pool of connections.
///
/// Both promise the same. A body runs to its end without suspending, on a thread of the engine. It
/// may run more than once, when a transaction had to give way to another one or lost its connection
/// before it was committed: it must have no effect besides its statements and its result.
package protocol Engine: Sendable {
  /// Which SQL it speaks.
  var dialect: Dialect { get }

  /// One transaction, serializable against all others of any process: rolled back when the body
  /// throws, or when a statement failed outside a savepoint; durable when this returns.
  @discardableResult
  func write<T: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> T
  ) async throws -> T

  /// The same while no other `write` of any process runs: for migrations and rebuilt indexes.
  @discardableResult
  func writeAlone<T: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> T
  ) async throws -> T

  /// One consistent snapshot that does not see what is committed meanwhile; writing in it fails
  /// with `RecordsError.readOnly`.
  func read<T: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> T
  ) async throws -> T

  /// Closes all connections once the transactions that run have ended.
  func close() async throws
}
