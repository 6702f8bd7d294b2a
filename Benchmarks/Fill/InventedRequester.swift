import Law
import Office
import Records

/// Requesters that come again: one in so many thousand.
struct InventedRequester {
  let form: RequesterForm

  init(_ serial: Int) {
    var chance = Chance(seed: 7_000_000 + UInt64(serial))
    let address = "清河县\(InventedWords.village(&chance))\(chance.number(1...300))号"
    let phone = "1390000\(1000 + serial % 9000)"
    if serial % 6 != 0 {
      form = RequesterForm(
        requesterClass: .naturalPerson, name: InventedWords.name(&chance),
        identityKind: .residentCard, identityNumber: Self.residentNumber(serial, &chance),
        phone: phone, email: "mail\(serial)@example.invalid", address: address, postcode: "000000")
    } else {
      form = RequesterForm(
        requesterClass: chance.one([
          (6, .business), (2, .legalService), (1, .research), (1, .publicInterest),
          (1, .otherOrganisation),
        ]), name: InventedWords.organisation(&chance),
        identityKind: .creditCode, identityNumber: Self.creditCode(serial),
        representative: InventedWords.name(&chance), contactPerson: InventedWords.name(&chance),
        phone: phone, email: "office\(serial)@example.invalid", address: address,
        postcode: "000000")
    }
  }

  /// The right check digit, and a region that does not exist.
  private static func residentNumber(_ serial: Int, _ chance: inout Chance) -> String {
    let birth = "19\(chance.number(50...99))0\(chance.number(1...9))\(chance.number(10...28))"
    let digits = "139999\(birth)\(100 + serial % 900)"
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits.utf8, weights).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
    return digits + String(Array("10X98765432")[sum % 11])
  }

  private static func creditCode(_ serial: Int) -> String {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    let code = "91139999MA\(1_000_000 + serial % 9_000_000)"
    var (weight, sum) = (1, 0)
    for character in code {
      sum += (alphabet.firstIndex(of: character) ?? 0) * weight
      weight = weight * 3 % 31
    }
    return code + String(alphabet[(31 - sum % 31) % 31])
  }
}
