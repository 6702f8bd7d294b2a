import Records

extension IdentityKind {
  /// Whether a number can be one of this kind: its form and, where it has one, its check digit.
  package func isPossible(_ number: String) -> Bool {
    let digits = Array(number.uppercased().utf8)
    switch self {
    case .residentCard: return Self.isResidentNumber(digits)
    case .creditCode: return Self.isCreditCode(digits)
    case .passport, .travelPermit:
      return (5...20).contains(digits.count) && digits.allSatisfy(Self.isLetterOrDigit)
    case .other: return !digits.isEmpty
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
  }

  /// GB 11643: 17 digits and a check digit modulo 11, of which ten is written X.
  private static func isResidentNumber(_ digits: [UInt8]) -> Bool {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    guard digits.count == 18, digits.prefix(17).allSatisfy({ (0x30...0x39).contains($0) }) else {
      return false
    }
    let sum = zip(digits, weights).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
    return digits[17] == Array("10X98765432".utf8)[sum % 11]
  }

  /// GB 32100: 17 characters of 31 and a check character modulo 31.
  private static func isCreditCode(_ digits: [UInt8]) -> Bool {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
    let values = digits.compactMap { alphabet.firstIndex(of: $0) }
    guard digits.count == 18, values.count == 18 else { return false }
    var weight = 1
    var sum = 0
    for value in values.prefix(17) {
      sum += value * weight
      weight = weight * 3 % 31
    }
    return values[17] == (31 - sum % 31) % 31
  }
}
