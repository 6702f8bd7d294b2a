internal import Records

/// Somebody signed in at the desk.
package struct DeskSession: Sendable {
  /// The session's secret, as the cookie carries it.
  let token: Token
  /// Who it is.
  let officer: Officer
}
