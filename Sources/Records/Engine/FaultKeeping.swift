/// A session that remembers its first failed statement.
///
/// PostgreSQL refuses everything after a failed statement and turns a commit into a rollback without
/// a word; SQLite would commit the rest. With this both refuse and roll back.
protocol FaultKeeping: Session {
  var fault: RecordsError? { get set }
}

extension FaultKeeping {
  /// Runs one statement, unless one has failed before.
  func guarded<T>(_ statement: () throws -> T) throws -> T {
    if let fault { throw fault }
    do {
      return try statement()
    } catch let error as RecordsError {
      fault = error
      throw error
    }
  }

  @discardableResult
  package func savepoint<T>(_ body: () throws -> T) throws -> T {
    try script("SAVEPOINT step")
    do {
      let value = try body()
      if let fault { throw fault }
      try script("RELEASE SAVEPOINT step")
      return value
    } catch {
      // A conflict or a lost connection ends the whole transaction: it is run again from its start.
      if let fault, fault.endsTransaction { throw fault }
      fault = nil
      try script("ROLLBACK TO SAVEPOINT step")
      try script("RELEASE SAVEPOINT step")
      throw error
    }
  }
}
