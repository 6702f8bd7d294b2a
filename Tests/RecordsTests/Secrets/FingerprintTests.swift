import Testing

@testable import Records

@Suite("Equal values are found by a keyed hash")
struct FingerprintTests {
  @Test("The same value in another writing is the same value")
  func folded() throws {
    let keys = try KeyRing.testing(1)
    let cases: [(PersonalField, String, String, Comment)] = [
      (.identityNumber, "14093019850101123x", "14093019850101123X", "the check character"),
      (.identityNumber, "１４０９３０ 19850101 123Ｘ", "14093019850101123X", "full width, blanks"),
      (.phone, "+86 138-0000-1234", "13800001234", "the country's code"),
      (.email, "Wang@Example.CN", "wang@example.cn", "capitals"),
      (.address, "清河县　东街 1号", "清河县东街1号", "blanks"),
    ]
    for (field, one, other, why) in cases {
      let left = try keys.fingerprint(of: one, as: field)
      let right = try keys.fingerprint(of: other, as: field)
      #expect(left == right, why)
    }
  }

  @Test("Other values, other fields and other keys give other fingerprints")
  func distinct() throws {
    let keys = try KeyRing.testing(1)
    let one = try keys.fingerprint(of: "140930198501011239", as: .identityNumber)
    let others = [
      try keys.fingerprint(of: "140930198501011238", as: .identityNumber),
      try keys.fingerprint(of: "140930198501011239", as: .phone),
      try KeyRing.testing(2).fingerprint(of: "140930198501011239", as: .identityNumber),
    ]
    #expect(!others.contains(one))
  }

  @Test("After a change of keys a value is looked for under the new and the old one")
  func rotated() throws {
    let before = try KeyRing.testing(1).fingerprint(of: "13800001234", as: .phone)
    let keys = try KeyRing.testing(1, 2)
    let after = try keys.fingerprint(of: "13800001234", as: .phone)
    #expect(keys.fingerprints(of: "13800001234", as: .phone) == [after, before])
    #expect(Fingerprint(bytes: after.bytes) == after)
    #expect(after.key == KeyID(rawValue: 2))
    #expect(Fingerprint(bytes: Array(after.bytes.dropLast())) == nil)
  }
}
