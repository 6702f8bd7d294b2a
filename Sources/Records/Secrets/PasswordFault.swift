/// Why a new password is not good enough.
package enum PasswordFault: Error, Hashable {
  case tooShort(fewest: Int)
  /// In bytes.
  case tooLong(most: Int)
  case isSignInName
  case tooCommon
  /// Fewer different characters than these: 1111111111, abababab12.
  case tooUniform(fewest: Int)
}
