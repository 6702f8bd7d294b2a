private import CArgon2

/// Computes argon2id on a thread of its own: one computation blocks a core for about 30 ms, and the
/// threads that serve pages must go on.
package final class PasswordHasher: Sendable {
  private let queue: BlockingQueue
  private let cost: PasswordCost
  /// What an unknown user's password is compared with, so that it takes as long as a known one's.
  private let nobody: PasswordHash?

  /// `mostWaiting` may stand in the queue; the next is turned away at once.
  package init(cost: PasswordCost = .standard, mostWaiting: Int = 64) {
    self.cost = cost
    queue = BlockingQueue(label: "gongkai.passwords", mostWaiting: mostWaiting)
    nobody = PasswordHash(encoded: Self.nobodyHash(cost))
  }

  package func hash(_ password: Password) async throws(HashingFault) -> PasswordHash {
    let cost = cost
    return try await run { Self.hash(password, cost) }
  }

  /// Whether the password is right. With nil, for a user who does not exist, the answer is no after
  /// the same work.
  package func verify(_ password: Password, against stored: PasswordHash?)
    async throws(HashingFault)
    -> Bool
  {
    guard let compared = stored ?? nobody else { throw .failed(code: 0) }
    let isRight = try await run { Self.verify(password, compared) }
    return isRight && stored != nil
  }

  /// Whether a hash should be computed anew at the next sign-in, because the cost was changed.
  package func isOutdated(_ stored: PasswordHash) -> Bool { stored.cost != cost }

  private func run<Value: Sendable>(
    _ work: @escaping @Sendable () -> Result<Value, HashingFault>
  ) async throws(HashingFault) -> Value {
    guard let result = await queue.run(work) else { throw .busy }
    return try result.get()
  }
}

/// Why no password could be hashed or compared.
package enum HashingFault: Error, Hashable {
  /// Too many are waiting already.
  case busy
  /// What libargon2 answered: memory, or parameters it does not take.
  case failed(code: Int32)
}

extension PasswordHasher {
  private static let hashLength = 32
  private static let saltLength = 16

  /// A hash that belongs to no password: of the right form, with the work of a real one.
  private static func nobodyHash(_ cost: PasswordCost) -> String {
    "$argon2id$v=19$m=\(cost.memory),t=\(cost.passes),p=\(cost.lanes)"
      + "$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
  }

  private static func hash(
    _ password: Password, _ cost: PasswordCost
  ) -> Result<PasswordHash, HashingFault> {
    let text = Array(password.text.utf8)
    let salt = (0..<saltLength).map { _ in UInt8.random(in: .min ... .max) }
    var encoded = [CChar](repeating: 0, count: 256)
    let code = argon2id_hash_encoded(
      cost.passes, cost.memory, cost.lanes, text, text.count, salt, salt.count, hashLength,
      &encoded, encoded.count)
    let bytes = encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    guard code == ARGON2_OK.rawValue,
      let hash = PasswordHash(encoded: String(decoding: bytes, as: UTF8.self))
    else { return .failure(.failed(code: code)) }
    return .success(hash)
  }

  private static func verify(
    _ password: Password, _ stored: PasswordHash
  ) -> Result<Bool, HashingFault> {
    let text = Array(password.text.utf8)
    let code = argon2id_verify(stored.encoded, text, text.count)
    if code == ARGON2_OK.rawValue { return .success(true) }
    if code == ARGON2_VERIFY_MISMATCH.rawValue { return .success(false) }
    return .failure(.failed(code: code))
  }
}
