import Foundation
import GRDB

/// Statements on one of GRDB's connections, which keeps them prepared.
final class SQLiteSession: FaultKeeping {
  var dialect: Dialect { .sqlite }
  var fault: RecordsError?
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
    try translating {
      let before = database.totalChangesCount
      let statement = try database.cachedStatement(sql: sql)
      try statement.execute(arguments: Self.arguments(arguments))
      // Statements that change no row leave the count of the one before.
      return database.totalChangesCount == before ? 0 : database.changesCount
    }
  }

  func rows(_ sql: String, _ arguments: [SQLValue]) throws -> [SQLRow] {
    try translating {
      let statement = try database.cachedStatement(sql: sql)
      let columns = statement.columnNames
      let cursor = try Row.fetchCursor(statement, arguments: Self.arguments(arguments))
      var rows: [SQLRow] = []
      while let row = try cursor.next() {
        rows.append(SQLRow(columns: columns, values: row.databaseValues.map(SQLValue.init)))
      }
      return rows
    }
  }

  func script(_ sql: String) throws {
    try translating { try database.execute(sql: sql) }
  }

  private func translating<T>(_ statement: () throws -> T) throws -> T {
    try guarded {
      do {
        return try statement()
      } catch {
        throw RecordsError.translated(sqlite: error)
      }
    }
  }

  private static func arguments(_ values: [SQLValue]) throws -> StatementArguments {
    try StatementArguments(values.map { try $0.databaseValue })
  }
}

extension SQLValue {
  fileprivate var databaseValue: DatabaseValue {
    get throws {
      switch self {
      case .null: return .null
      case .integer(let integer): return integer.databaseValue
      case .real(let real): return real.databaseValue
      case .text(let text):
        guard !text.utf8.contains(0) else { throw RecordsError.nulCharacter }
        return text.databaseValue
      case .bytes(let bytes): return Data(bytes).databaseValue
      }
    }
  }

  fileprivate init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let integer): self = .integer(integer)
    case .double(let real): self = .real(real)
    case .string(let text): self = .text(text)
    case .blob(let data): self = .bytes(Array(data))
    }
  }
}
