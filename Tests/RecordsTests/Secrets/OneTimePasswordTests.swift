import Testing

@testable import Records

@Suite("One-time passwords")
struct OneTimePasswordTests {
  @Test("Four groups of letters and digits that nobody mistakes, good enough for the rule")
  func form() throws {
    var numbers = SeededNumbers(seed: 7)
    let name = try #require(SignInName(typed: "anquan"))
    var seen: Set<String> = []
    for _ in 0..<500 {
      let password = OneTimePassword.random(for: name, using: &numbers)
      #expect(password.text.wholeMatch(of: /([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}/) != nil)
      #expect(PasswordRule.fault(of: password.password, signInName: name.text) == nil)
      seen.insert(password.text)
    }
    #expect(seen.count == 500)
  }

  @Test("It shows nothing of itself, and opens what was hashed of it")
  func issued() async throws {
    let hasher = PasswordHasher(cost: PasswordCost(memory: 64, passes: 1, lanes: 1))
    let name = try #require(SignInName(typed: "anquan"))
    let issued = try await hasher.issue(for: name)
    #expect(!"\(issued)".contains(issued.text))
    let typed = try #require(Password(typed: issued.text))
    #expect(try await hasher.verify(typed, against: issued.hash))
  }
}
