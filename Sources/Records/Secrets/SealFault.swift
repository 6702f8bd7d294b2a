/// Why a value cannot be sealed or opened.
package enum SealFault: Error, Hashable {
  /// The key is not in the ring: the key file is an old one, or that of another installation.
  case unknownKey(KeyID)
  /// The bytes were changed, or they belong to another row or field.
  case doesNotBelongHere
  /// The cipher itself refused.
  case cannotSeal
  /// Decrypted, but no text: it was not written by this program.
  case notText
}
