/// The SQL of an engine, where the two differ.
package enum Dialect: String, Sendable, CaseIterable {
  case sqlite
  case postgres
}

extension Dialect {
  /// Text that compares and sorts by its bytes, whatever the database's locale.
  package var text: String {
    switch self {
    case .sqlite: "TEXT"
    case .postgres: "TEXT COLLATE \"C\""
    }
  }

  /// A whole number of 64 bits.
  package var integer: String {
    switch self {
    case .sqlite: "INTEGER"
    case .postgres: "BIGINT"
    }
  }

  package var real: String {
    switch self {
    case .sqlite: "REAL"
    case .postgres: "DOUBLE PRECISION"
    }
  }

  package var bytes: String {
    switch self {
    case .sqlite: "BLOB"
    case .postgres: "BYTEA"
    }
  }

  /// What ends a `CREATE TABLE`: SQLite checks types only when told to.
  package var strict: String {
    switch self {
    case .sqlite: "STRICT"
    case .postgres: ""
    }
  }

  /// What ends a `CREATE TABLE` whose primary key is not one whole number.
  package var keyed: String {
    switch self {
    case .sqlite: "STRICT, WITHOUT ROWID"
    case .postgres: ""
    }
  }
}
