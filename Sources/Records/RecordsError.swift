/// What can go wrong with the records. No case carries a value that stood in a statement: codes, names
/// of the schema and numbers only, so that any of them may be logged.
package enum RecordsError: Error, Hashable {
  /// The lock was not had in time, or too many others wrote the same.
  case busy
  /// The database cannot be reached or take more: no server, no file, no space.
  case unavailable(code: String)
  /// The connection broke before the commit: nothing was written.
  case connectionLost(code: String)
  /// The connection broke during the commit: it may have been written or not.
  case outcomeUnknown
  /// Another transaction came first; the engine has tried again before anyone sees this.
  case conflict(code: String)
  /// The schema refused a row. The name is the constraint's, or `table.column` on SQLite.
  case constraint(ConstraintKind, name: String)
  /// A write in a read.
  case readOnly
  /// The database's file is damaged or none.
  case corrupt(code: String)
  /// Our statement is wrong. The detail is empty where it might hold a value.
  case statement(code: String, detail: String)
  /// A text with U+0000, which PostgreSQL cannot hold.
  case nulCharacter
  case column(String, ColumnFault)
  /// The engine was closed.
  case closed
  /// Not `postgres://…`, and not a path.
  case unknownLocation
  /// A migration was applied with another text than the program has.
  case migrationChanged(number: Int)
  /// The database is of a newer program.
  case newerDatabase(number: Int)
  /// Migrations must be numbered 1, 2, 3 …
  case misnumberedMigration(number: Int)
}

extension RecordsError {
  /// Whether the same may work a moment later without anybody doing anything.
  package var isRetryable: Bool {
    switch self {
    case .busy, .unavailable, .connectionLost, .conflict: true
    case .outcomeUnknown, .constraint, .readOnly, .corrupt, .statement, .nulCharacter, .column,
      .closed, .unknownLocation, .migrationChanged, .newerDatabase, .misnumberedMigration:
      false
    }
  }

  /// Whether the transaction is over with it and left nothing behind.
  var endsTransaction: Bool {
    switch self {
    case .connectionLost, .conflict: true
    case .busy, .unavailable, .outcomeUnknown, .constraint, .readOnly, .corrupt, .statement,
      .nulCharacter, .column, .closed, .unknownLocation, .migrationChanged, .newerDatabase,
      .misnumberedMigration:
      false
    }
  }
}
