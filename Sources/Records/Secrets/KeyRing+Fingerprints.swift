import Crypto

extension KeyRing {
  /// The fingerprint to store: under the newest key, over the value as `PersonalValue` folds it.
  package func fingerprint(of value: String, as field: PersonalField) throws(SealFault)
    -> Fingerprint
  {
    try fingerprint(
      of: [field.rawValue, PersonalValue.folded(value, field)], under: newest, .lookUp)
  }

  /// The fingerprints to look for: one for each key, the newest first, since rows from before a
  /// change of keys bear the old one.
  package func fingerprints(of value: String, as field: PersonalField) -> [Fingerprint] {
    let parts = [field.rawValue, PersonalValue.folded(value, field)]
    return ids.reversed().compactMap { try? fingerprint(of: parts, under: $0, .lookUp) }
  }

  func fingerprint(of parts: [String], under id: KeyID, _ end: KeyEnd) throws(SealFault)
    -> Fingerprint
  {
    guard let key = key(id, for: end) else { throw .unknownKey(id) }
    var framed = FramedBytes(tag: "gongkai-fingerprint-1")
    for part in parts { framed.append(part) }
    return Fingerprint(
      key: id, code: HMAC<SHA256>.authenticationCode(for: framed.bytes, using: key))
  }
}
