import Crypto

/// The keys of an installation, held outside the database.
///
/// From each secret of the key file come separate keys for sealing, for looking up and for the query
/// codes, so that no key serves two ends. The newest seals; the older ones still open.
package struct KeyRing: Sendable, Concealed {
  /// At least one; the initialiser sees to it.
  private let keys: [KeyID: DerivedKeys]
  package let newest: KeyID

  /// Nil where there is no secret.
  init?(secrets: [KeyID: [UInt8]]) {
    guard let newest = secrets.keys.max() else { return nil }
    self.newest = newest
    keys = secrets.mapValues { DerivedKeys(secret: $0) }
  }

  package var ids: [KeyID] { keys.keys.sorted() }

  func key(_ id: KeyID, for end: KeyEnd) -> SymmetricKey? {
    keys[id]?.key(for: end)
  }

  /// A value that proves which key bears an id, without telling the key.
  package func checkValue(of id: KeyID) -> [UInt8]? {
    guard let key = key(id, for: .check) else { return nil }
    return Array(
      HMAC<SHA256>.authenticationCode(for: Array("gongkai-key-check-1".utf8), using: key))
  }
}

/// What a derived key is for.
enum KeyEnd: String, CaseIterable {
  case seal, lookUp, queryCode, throttle, check, pass, form
}

private struct DerivedKeys {
  private let keys: [KeyEnd: SymmetricKey]

  init(secret: [UInt8]) {
    let root = SymmetricKey(data: secret)
    let pairs = KeyEnd.allCases.map { end in
      let label = Array("gongkai-1 \(end.rawValue)".utf8)
      return (
        end, HKDF<SHA256>.deriveKey(inputKeyMaterial: root, info: label, outputByteCount: 32)
      )
    }
    keys = Dictionary(uniqueKeysWithValues: pairs)
  }

  func key(for end: KeyEnd) -> SymmetricKey? { keys[end] }
}
