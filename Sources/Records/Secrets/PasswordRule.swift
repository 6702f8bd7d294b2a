/// What is asked of a new password. Kinds of characters are not: they make 123456@Qwerty and no more.
package enum PasswordRule {
  package static let fewestCharacters = 10
  private static let fewestDifferent = 5

  package static func fault(of password: Password, signInName: String) -> PasswordFault? {
    let text = password.text.lowercased()
    guard text.count >= fewestCharacters else { return .tooShort(fewest: fewestCharacters) }
    guard Set(text).count >= fewestDifferent else { return .tooUniform(fewest: fewestDifferent) }
    if isName(text, signInName.lowercased()) { return .isSignInName }
    return isCommon(text) ? .tooCommon : nil
  }

  /// The name alone, twice, or with digits and marks around it (liguoqing2026!).
  private static func isName(_ text: String, _ name: String) -> Bool {
    guard !name.isEmpty else { return false }
    let rest = text.replacing(name, with: "")
    return rest != text && rest.allSatisfy { !$0.isLetter }
  }

  private static func isCommon(_ text: String) -> Bool {
    if common.contains(text) || runs.contains(where: { $0.contains(text) }) { return true }
    // Behind or before one of them only digits and marks: Password123!, qwertyuiop2026.
    return stems.contains { stem in
      let rest = text.replacing(stem, with: "")
      return rest != text && rest.allSatisfy { !$0.isLetter } && rest.count <= 10
    }
  }

  private static let runs = [
    "012345678901234567890", "098765432109876543210", "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "1q2w3e4r5t6y7u8i9o0p",
    "qazwsxedcrfvtgbyhnujm", "q1w2e3r4t5y6u7i8o9p0",
  ]

  private static let stems = [
    "password", "passw0rd", "p@ssw0rd", "p@ssword", "qwerty", "qwertyuiop", "asdfghjkl", "admin",
    "administrator", "woaini", "iloveyou", "zhengfu", "xinxigongkai", "gongkai", "welcome", "abc",
    "qwer", "asdf", "1qaz@wsx", "1qaz2wsx", "test", "root", "user", "guest",
  ]

  private static let common: Set<String> = [
    "123456789a", "1234567890a", "a123456789", "aa123456789", "5201314520", "woaini1314520",
    "woaini5201314", "147258369a", "1472583690", "7894561230", "1123581321", "3141592653",
    "qwe123456789", "zxcvbnm123", "zxcvbnm123456", "asdfghjkl123", "q123456789", "qq123456789",
    "1357924680", "2468013579", "wang123456", "zhang123456", "li123456789", "dragon12345",
    "football123", "sunshine123", "princess123", "superman123", "letmein1234", "changeme123",
    "trustno1trustno1", "correcthorsebatterystaple",
  ]
}
