/// A password's hash in the encoded form of argon2, as it stands in its column:
/// `$argon2id$v=19$m=12288,t=3,p=1$salt$hash`.
package struct PasswordHash: Sendable, Hashable, Concealed {
  package let encoded: String
  package let cost: PasswordCost

  /// Nil where it is no argon2id hash, or one that costs more than we would spend.
  package init?(encoded: String) {
    let parts = encoded.split(separator: "$")
    guard parts.count == 5, parts[0] == "argon2id", parts[1] == "v=19",
      let cost = Self.cost(parts[2]), cost.isWithin(.most)
    else { return nil }
    self.encoded = encoded
    self.cost = cost
  }

  private static func cost(_ text: Substring) -> PasswordCost? {
    let numbers = zip(["m=", "t=", "p="], text.split(separator: ",")).compactMap { mark, part in
      part.hasPrefix(mark) ? UInt32(part.dropFirst(mark.count)) : nil
    }
    guard numbers.count == 3 else { return nil }
    return PasswordCost(memory: numbers[0], passes: numbers[1], lanes: numbers[2])
  }
}
