/// What became of an attempt to sign in.
package enum SignInOutcome: Sendable {
  case signedIn(Token, Officer)
  /// Wrong name or wrong password, or the officer has left: nobody is told which.
  case refused
  /// Too many attempts failed.
  case locked(until: Moment)
  /// Too many sign in at this moment.
  case busy
}

/// What became of an attempt to change one's own password.
package enum PasswordOutcome: Sendable {
  /// All sign-ins have ended; this is a new one.
  case changed(Token)
  case wrongPassword
  case notGoodEnough(PasswordFault)
  case locked(until: Moment)
  case busy
}
