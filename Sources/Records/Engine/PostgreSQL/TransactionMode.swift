/// How a transaction on PostgreSQL meets the others.
enum TransactionMode: Sendable {
  /// A snapshot; it waits for nobody.
  case read
  /// Serializable, side by side with other writes: whoever comes second must run again.
  case write
  /// Serializable, with all other writes kept out: nobody is there to conflict with.
  case alone
}

extension TransactionMode {
  /// What opens it. All writes hold one advisory lock of the schema together, or one holds it alone.
  ///
  /// The lock for `alone` is of the session and taken before: within the transaction the snapshot would
  /// be older than the lock, and blind to what the others committed while we waited.
  var begin: String {
    switch self {
    case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    case .write:
      """
      BEGIN ISOLATION LEVEL SERIALIZABLE;
      SELECT pg_advisory_xact_lock_shared(\(Self.lock))
      """
    case .alone: "BEGIN ISOLATION LEVEL SERIALIZABLE"
    }
  }

  static let takeLock = "SELECT pg_advisory_lock(\(lock))"
  static let giveLock = "SELECT pg_advisory_unlock(\(lock))"

  /// Two schemas of one database do not wait for each other.
  private static let lock = "711, hashtext(current_schema())"
}
