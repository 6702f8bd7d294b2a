@testable import Records

extension KeyRing {
  /// A ring with the given ids, always the same secrets for an id.
  static func testing(_ ids: UInt32...) throws -> KeyRing {
    var secrets: [KeyID: [UInt8]] = [:]
    for id in ids {
      var numbers = SeededNumbers(seed: UInt64(id))
      secrets[KeyID(rawValue: id)] = (0..<32).map { _ in .random(in: 0...255, using: &numbers) }
    }
    guard let ring = KeyRing(secrets: secrets) else { throw KeyFileFault.empty }
    return ring
  }
}
