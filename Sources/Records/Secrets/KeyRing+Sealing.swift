import Crypto

extension KeyRing {
  /// Encrypts a value for the place where it will stand, under the newest key.
  ///
  /// AES-256-GCM with a random nonce: up to 2³² values under one key, far beyond a county's.
  package func seal(_ text: String, at place: SealedPlace) throws(SealFault) -> Sealed {
    guard let key = key(newest, for: .seal) else { throw .unknownKey(newest) }
    // There is no combined form for nonces of other lengths than 12, which this one has.
    let box = try? AES.GCM.seal(Array(text.utf8), using: key, authenticating: place.bytes)
    guard let combined = box?.combined else { throw .cannotSeal }
    return Sealed(key: newest, box: combined)
  }

  /// The value again; only at the place for which it was sealed.
  package func open(_ sealed: Sealed, at place: SealedPlace) throws(SealFault) -> String {
    guard let key = key(sealed.key, for: .seal) else { throw .unknownKey(sealed.key) }
    guard let box = try? AES.GCM.SealedBox(combined: sealed.box),
      let bytes = try? AES.GCM.open(box, using: key, authenticating: place.bytes)
    else { throw .doesNotBelongHere }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    return text
  }

  /// Whether a value should be sealed again because the key has been changed since.
  package func isOutdated(_ sealed: Sealed) -> Bool { sealed.key < newest }
}
