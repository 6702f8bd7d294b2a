import Testing

@testable import Records

extension SealedPlace {
  static func testing(
    county: String = "140930", table: String = "requests", row: String = "140930-17",
    field: PersonalField = .phone
  ) -> SealedPlace {
    SealedPlace(county: CountyCode(known: county), table: table, row: row, field: field)
  }
}

@Suite("Values sealed at rest")
struct SealTests {
  @Test("Whatever is sealed opens again at its place, and twice sealed looks different")
  func roundTrip() throws {
    var numbers = SeededNumbers(seed: 3)
    let keys = try KeyRing.testing(1, 2)
    for _ in 0..<300 {
      let text = numbers.text(atMost: 60)
      let place = SealedPlace.testing(
        row: numbers.text(atMost: 8),
        field: PersonalField.allCases.randomElement(using: &numbers) ?? .phone)
      let sealed = try keys.seal(text, at: place)
      let stored = try #require(Sealed(bytes: sealed.bytes))
      let opened = try keys.open(stored, at: place)
      let again = try keys.seal(text, at: place)
      #expect(opened == text)
      #expect(again != sealed)
      #expect(stored.key == KeyID(rawValue: 2))
    }
  }

  @Test("A sealed value moved anywhere else does not open")
  func moved() throws {
    let keys = try KeyRing.testing(1)
    let sealed = try keys.seal("13800001234", at: .testing())
    let places: [(SealedPlace, Comment)] = [
      (.testing(row: "140930-18"), "another row"), (.testing(field: .email), "another field"),
      (.testing(county: "140931"), "another county"),
      (.testing(table: "officers"), "another table"),
      (.testing(table: "requests140930", row: "-17"), "the same letters, cut elsewhere"),
    ]
    for (place, why) in places {
      #expect(throws: SealFault.doesNotBelongHere, why) { try keys.open(sealed, at: place) }
    }
  }

  @Test("Every single bit counts")
  func tampered() throws {
    let keys = try KeyRing.testing(1, 2)
    let sealed = try keys.seal("王秀兰", at: .testing())
    for index in sealed.bytes.indices {
      for bit in 0..<8 {
        var bytes = sealed.bytes
        bytes[index] ^= 1 << bit
        let opened = Sealed(bytes: bytes).flatMap { try? keys.open($0, at: .testing()) }
        #expect(opened == nil, "byte \(index), bit \(bit)")
      }
    }
  }

  @Test("A value of a key that is not in the ring says which")
  func unknownKey() throws {
    let sealed = try KeyRing.testing(1, 5).seal("036500", at: .testing())
    let keys = try KeyRing.testing(1)
    #expect(throws: SealFault.unknownKey(KeyID(rawValue: 5))) {
      try keys.open(sealed, at: .testing())
    }
  }

  @Test("What cannot be a sealed value is none")
  func malformed() {
    #expect(Sealed(bytes: []) == nil)
    #expect(Sealed(bytes: [UInt8](repeating: 1, count: Sealed.smallest - 1)) == nil)
    #expect(Sealed(bytes: [UInt8](repeating: 2, count: 60)) == nil, "another edition")
  }

  @Test("Nothing secret shows itself")
  func concealed() throws {
    let keys = try KeyRing.testing(1)
    let code = QueryCode.random()
    let password = try #require(Password(typed: "correct-horse"))
    var dumped = ""
    dump((keys, code, password, Token.random()), to: &dumped)
    let shown = "\(keys) \(code) \([password]) \(dumped)"
    #expect(!shown.contains(code.letters) && !shown.contains("correct"))
    #expect("\(code)" == "‹QueryCode›")
  }
}
