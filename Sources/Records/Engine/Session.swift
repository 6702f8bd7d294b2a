/// The statements of one transaction. Good for the body it was given to, and not beyond.
///
/// One text of SQL serves both engines: `?` stands for an argument, integers are 64 bits wide,
/// texts compare by their bytes. Arguments have a type on PostgreSQL: `CAST(? AS BIGINT)` where
/// an argument that may be null is only asked `IS NULL`. Statements are prepared once a connection,
/// so values belong into arguments, not into the text.
package protocol Session: AnyObject {
  /// Which SQL it speaks.
  var dialect: Dialect { get }

  /// Runs a statement and tells how many rows it changed.
  @discardableResult
  func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int

  /// Runs a statement (also `INSERT … RETURNING`) and takes all its rows; long lists are paged by key.
  func rows(_ sql: String, _ arguments: [SQLValue]) throws -> [SQLRow]

  /// Several statements without arguments, not kept prepared: for migrations.
  func script(_ sql: String) throws

  /// What fails in here is undone and the transaction goes on; it is the only way to survive a
  /// failed statement, on both engines.
  @discardableResult
  func savepoint<T>(_ body: () throws -> T) throws -> T
}

extension Session {
  @discardableResult
  package func execute(_ sql: String) throws -> Int {
    try execute(sql, [])
  }

  package func rows(_ sql: String) throws -> [SQLRow] {
    try rows(sql, [])
  }

  /// The first row, if there is one.
  package func row(_ sql: String, _ arguments: [SQLValue] = []) throws -> SQLRow? {
    try rows(sql, arguments).first
  }
}
