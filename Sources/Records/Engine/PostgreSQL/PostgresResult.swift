import CPostgres

/// What the server answered to one statement, in text form.
struct PostgresResult: ~Copyable {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  deinit {
    PQclear(pointer)
  }

  /// Rows inserted, updated or deleted; 0 for other statements, a `SELECT` among them.
  var changed: Int {
    guard PQresultStatus(pointer) == PGRES_COMMAND_OK || PQnfields(pointer) > 0 else { return 0 }
    let command = String(cString: PQcmdStatus(pointer))
    return command.hasPrefix("SELECT") ? 0 : Int(String(cString: PQcmdTuples(pointer))) ?? 0
  }

  var columns: [String] {
    (0..<PQnfields(pointer)).map { String(cString: PQfname(pointer, $0)) }
  }

  func rows(columns: [String]) -> [SQLRow] {
    let types = (0..<PQnfields(pointer)).map { PQftype(pointer, $0) }
    return (0..<PQntuples(pointer)).map { row in
      SQLRow(
        columns: columns,
        values: types.enumerated().map { value(row, CInt($0.offset), type: $0.element) })
    }
  }

  private func value(_ row: CInt, _ column: CInt, type: UInt32) -> SQLValue {
    guard PQgetisnull(pointer, row, column) == 0, let start = PQgetvalue(pointer, row, column)
    else { return .null }
    let count = Int(PQgetlength(pointer, row, column))
    let text = UnsafeRawBufferPointer(start: start, count: count)
    return PostgresText.value(text, type: type)
  }

  /// Nil when the statement went well.
  var failure: PostgresFailure? {
    switch PQresultStatus(pointer) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: nil
    default:
      PostgresFailure(
        code: field("C"), message: field("M"), constraint: field("n"), table: field("t"),
        column: field("c"))
    }
  }

  /// A field of an error by the letter it has in the protocol.
  private func field(_ letter: Unicode.Scalar) -> String {
    PQresultErrorField(pointer, CInt(letter.value)).map { String(cString: $0) } ?? ""
  }
}
