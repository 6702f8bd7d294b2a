import GRDB

extension RecordsError {
  /// Ours as they are, SQLite's as cases, and what a body threw unchanged.
  static func translated(sqlite error: any Error) -> any Error {
    error is DatabaseError ? RecordsError(sqlite: error) : error
  }

  /// GRDB's errors hold the statement and its arguments: only codes and names of the schema are taken.
  init(sqlite error: any Error) {
    guard let error = error as? DatabaseError else {
      self = error as? RecordsError ?? .unavailable(code: "SQLITE")
      return
    }
    let code = "SQLITE \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_CONSTRAINT: self = Self.constraint(sqlite: error)
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt(code: code)
    case .SQLITE_IOERR, .SQLITE_FULL, .SQLITE_CANTOPEN, .SQLITE_NOMEM, .SQLITE_PERM, .SQLITE_AUTH:
      self = .unavailable(code: code)
    // GRDB's way to say so.
    case .SQLITE_MISUSE where error.message == "Connection is closed": self = .closed
    case .SQLITE_ERROR, .SQLITE_MISUSE:
      self = .statement(code: code, detail: error.message ?? "")
    default: self = .statement(code: code, detail: "")
    }
  }

  /// `UNIQUE constraint failed: agencies.county, agencies.serial` names what comes after the colon.
  private static func constraint(sqlite error: DatabaseError) -> RecordsError {
    let name = (error.message ?? "").split(separator: ":", maxSplits: 1).dropFirst().first ?? ""
    return .constraint(kind(sqlite: error), name: String(name.drop { $0 == " " }))
  }

  private static func kind(sqlite error: DatabaseError) -> ConstraintKind {
    switch error.extendedResultCode {
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
      .unique
    case .SQLITE_CONSTRAINT_FOREIGNKEY: .foreignKey
    case .SQLITE_CONSTRAINT_NOTNULL: .notNull
    case .SQLITE_CONSTRAINT_CHECK: .check
    default: .other
    }
  }
}
