/// Statements on one connection, prepared once each.
///
/// It outlives a transaction, so that prepared statements do; only its connection's actor holds it.
final class PostgresSession: FaultKeeping {
  var dialect: Dialect { .postgres }
  var fault: RecordsError?
  private let link: PostgresLink
  private var prepared: [StatementKey: PreparedStatement] = [:]
  private var count = 0
  /// Beyond it all are let go: each takes memory in the server too.
  private static let limit = 300

  /// An argument's type is part of it: `?` for null is another statement than `?` for a number.
  private struct StatementKey: Hashable {
    let sql: String
    let types: [UInt32]
  }

  init(link: PostgresLink) {
    self.link = link
  }

  func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
    try guarded { try run(sql, arguments).changed }
  }

  func rows(_ sql: String, _ arguments: [SQLValue]) throws -> [SQLRow] {
    try guarded {
      let statement = try prepare(sql, arguments)
      return try link.execute(statement.name, PostgresArguments(arguments)).rows(
        columns: statement.columns)
    }
  }

  func script(_ sql: String) throws {
    try guarded { _ = try link.execute(script: sql) }
  }

  /// Ends the transaction. A connection that breaks while the server answers leaves it unknown whether
  /// it did.
  func commit() throws {
    try guarded {
      do {
        _ = try link.execute(script: "COMMIT")
      } catch RecordsError.connectionLost(let code) {
        throw link.wasSent ? RecordsError.outcomeUnknown : .connectionLost(code: code)
      }
    }
  }

  private func run(_ sql: String, _ arguments: [SQLValue]) throws -> PostgresResult {
    try link.execute(prepare(sql, arguments).name, PostgresArguments(arguments))
  }

  private func prepare(_ sql: String, _ arguments: [SQLValue]) throws -> PreparedStatement {
    let key = StatementKey(sql: sql, types: arguments.map(\.postgresType))
    if let statement = prepared[key] { return statement }
    if prepared.count >= Self.limit {
      _ = try link.execute(script: "DEALLOCATE ALL")
      prepared = [:]
    }
    count += 1
    let statement = try link.prepare("s\(count)", Placeholders.numbered(sql), key.types)
    prepared[key] = statement
    return statement
  }
}
