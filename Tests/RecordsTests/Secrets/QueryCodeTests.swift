import Testing

@testable import Records

@Suite("The query code")
struct QueryCodeTests {
  @Test("Printed in groups of four, of letters that cannot be mistaken, at least 50 bits")
  func shape() {
    let code = QueryCode.random().printed
    #expect(code.count == 14 && code.split(separator: "-").map(\.count) == [4, 4, 4])
    #expect(code.allSatisfy { $0 == "-" || "0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains($0) })
    #expect(QueryCode.alphabet.count == 32 && QueryCode.length * 5 >= 50)
  }

  @Test("Whatever a person does to it while typing, it is read back")
  func readBack() throws {
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<500 {
      let code = QueryCode.random(using: &numbers)
      let typed = Self.mistreated(code.printed, &numbers)
      #expect(QueryCode(typed: typed) == code, "\(typed)")
    }
  }

  @Test(
    "Read",
    arguments: [
      ("7K3M-9QX2-HD4T", "7K3M-9QX2-HD4T", "as printed"),
      ("7k3m9qx2hd4t", "7K3M-9QX2-HD4T", "small letters, no dashes"),
      ("７Ｋ３Ｍ－９ＱＸ２－ＨＤ４Ｔ", "7K3M-9QX2-HD4T", "full width"),
      ("7K3M 9QX2\u{3000}HD4T\n", "7K3M-9QX2-HD4T", "blanks"),
      ("7K3M—9QX2–HD4T", "7K3M-9QX2-HD4T", "other dashes"),
      ("\u{200B}7K3M・9QX2·HD4T", "7K3M-9QX2-HD4T", "what gets in by copying"),
      ("OoIi-Ll00-1111", "0011-1100-1111", "letters that look like digits"),
      ("7K3M-9QX2-HD4", nil, "one too few"), ("7K3M-9QX2-HD4TT", nil, "one too many"),
      ("7K3M-9QX2-HD4U", nil, "no letter of the alphabet"), ("", nil, "nothing"),
      ("7K3M-9QX2-HD4王", nil, "Chinese"), (String(repeating: "-", count: 100), nil, "endless"),
    ] as [(String, String?, Comment)])
  func read(typed: String, printed: String?, why: Comment) {
    #expect(QueryCode(typed: typed)?.printed == printed, why)
  }

  @Test("It opens its request only, also after a change of keys")
  func matches() throws {
    let keys = try KeyRing.testing(1)
    let (code, other) = (QueryCode.random(), QueryCode.random())
    let stored = try keys.fingerprint(of: code, for: "request/1")
    let later = try KeyRing.testing(1, 2)
    #expect(keys.matches(code, stored, for: "request/1"))
    #expect(later.matches(code, stored, for: "request/1"), "the key is still in the ring")
    #expect(!keys.matches(other, stored, for: "request/1"), "another code")
    #expect(!keys.matches(code, stored, for: "request/2"), "another request")
    #expect(!keys.matches(code, nil, for: "request/1"), "no such request")
    #expect(try !KeyRing.testing(2).matches(code, stored, for: "request/1"), "the key is gone")
  }

  private static func mistreated(_ text: String, _ numbers: inout SeededNumbers) -> String {
    text.map { letter in
      switch Int.random(in: 0..<6, using: &numbers) {
      case 0: letter.lowercased()
      case 1: letter == "-" ? "" : " \(letter)"
      case 2: wide(letter)
      case 3: letter == "0" ? "o" : letter == "1" ? "l" : String(letter)
      case 4: "\(letter)\u{3000}"
      default: String(letter)
      }
    }.joined()
  }

  private static func wide(_ letter: Character) -> String {
    guard let value = letter.asciiValue, let scalar = Unicode.Scalar(UInt32(value) + 0xFEE0) else {
      return String(letter)
    }
    return String(scalar)
  }
}

@Suite("Tokens")
struct TokenTests {
  @Test("256 bits, read back from their text, stored as a hash only")
  func readBack() throws {
    let token = Token.random()
    let again = try #require(Token(text: token.text))
    #expect(token.text.count == 64 && again == token && again.hash == token.hash)
    #expect(token.hash.count == 32 && Hexadecimal.text(token.hash) != token.text)
    #expect(Token.random() != token)
    #expect(Token(text: token.text.dropLast()) == nil && Token(text: "") == nil)
    #expect(Token(text: String(repeating: "g", count: 64)) == nil)
  }
}
