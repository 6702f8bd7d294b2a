import Testing

@testable import Records

@Suite("Passwords")
struct PasswordTests {
  /// The real cost takes 80 ms each time.
  private static let cheap = PasswordCost(memory: 64, passes: 1, lanes: 1)

  @Test(
    "What is asked of a new one",
    arguments: [
      ("秋天的河水向东流去了", nil, "ten characters are enough, of any kind"),
      ("river-lamp-7", nil, "no capitals are asked for"),
      ("short-one", .tooShort(fewest: 10), "nine"),
      ("ten-chars!", nil, "ten"),
      ("eleven-char", nil, "eleven"),
      ("lijianguo2026!", .isSignInName, "the name with digits"),
      ("LiJianguolijianguo", .isSignInName, "the name twice"),
      ("lijianguo-river", nil, "the name with a word"),
      ("1111111111", .tooUniform(fewest: 5), "one digit"),
      ("abab1abab1abab", .tooUniform(fewest: 5), "three characters"),
      ("1234567890", .tooCommon, "a run"),
      ("QWERTYUIOP", .tooCommon, "the keyboard"),
      ("Password123!", .tooCommon, "the commonest with digits"),
      ("Admin@123456", .tooCommon, "the commonest of offices"),
      ("woaini1314520", .tooCommon, "the commonest of China"),
      ("a123456789", .tooCommon, "the same"),
    ] as [(String, PasswordFault?, Comment)])
  func rule(typed: String, fault: PasswordFault?, why: Comment) throws {
    let password = try #require(Password(typed: typed))
    #expect(PasswordRule.fault(of: password, signInName: "lijianguo") == fault, why)
  }

  @Test("Full-width letters are the same letters; nothing and too much is no password")
  func typed() {
    #expect(Password(typed: "ｒｉｖｅｒ１２") == Password(typed: "river12"))
    #expect(Password(typed: "") == nil)
    #expect(Password(typed: String(repeating: "a", count: 256)) != nil)
    #expect(Password(typed: String(repeating: "a", count: 257)) == nil)
  }

  @Test("The right one is right, any other wrong, and nobody's always")
  func verified() async throws {
    let hasher = PasswordHasher(cost: Self.cheap)
    let right = try #require(Password(typed: "river-lamp-7"))
    let wrong = try #require(Password(typed: "river-lamp-8"))
    let hash = try await hasher.hash(right)
    let again = try await hasher.hash(right)
    let isRight = try await hasher.verify(right, against: hash)
    let isWrong = try await hasher.verify(wrong, against: hash)
    let isNobodys = try await hasher.verify(right, against: nil)
    #expect(isRight && !isWrong && !isNobodys)
    #expect(hash.encoded != again.encoded, "a salt each")
    #expect(hash.encoded.hasPrefix("$argon2id$v=19$m=64,t=1,p=1$"))
  }

  @Test(
    "The standard cost is 12 MiB and three passes; another one is computed anew at the next sign-in"
  )
  func outdated() async throws {
    let standard = PasswordHasher()
    let password = try #require(Password(typed: "river-lamp-7"))
    let old = try await PasswordHasher(cost: Self.cheap).hash(password)
    let new = try await standard.hash(password)
    let isRight = try await standard.verify(password, against: old)
    #expect(isRight, "it is still right")
    #expect(standard.isOutdated(old) && !standard.isOutdated(new))
    #expect(new.encoded.hasPrefix("$argon2id$v=19$m=12288,t=3,p=1$"))
  }

  @Test(
    "A stored hash that is none, or would take everything, is not computed",
    arguments: [
      "", "secret", "$argon2i$v=19$m=64,t=1,p=1$AAAAAAAAAAAAAAAA$AAAA",
      "$argon2id$v=19$m=4194304,t=2,p=1$AAAAAAAAAAAAAAAA$AAAA",
      "$argon2id$v=19$m=64,t=99999,p=1$AAAAAAAAAAAAAAAA$AAAA", "$argon2id$v=19$m=64$AAAA$AAAA",
    ])
  func malformed(encoded: String) {
    #expect(PasswordHash(encoded: encoded) == nil)
  }

  @Test("When too many wait, the next is turned away at once")
  func busy() async throws {
    let hasher = PasswordHasher(cost: Self.cheap, mostWaiting: 0)
    let password = try #require(Password(typed: "river-lamp-7"))
    await #expect(throws: HashingFault.busy) { try await hasher.hash(password) }
  }
}
