/// The parts of a server's error we look at. The message may quote a value and goes no further where it
/// might.
struct PostgresFailure {
  /// SQLSTATE, empty where libpq itself failed.
  let code: String
  let message: String
  let constraint: String
  let table: String
  let column: String
}
