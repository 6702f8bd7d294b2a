/// How personal data is shown unless an officer asks to see it.
package enum Mask {
  package static func masked(_ text: String, _ field: PersonalField) -> String {
    switch field {
    case .identityNumber: identityNumber(PersonalValue.folded(text, field))
    case .phone: phone(PersonalValue.folded(text, field))
    case .address: address(text)
    case .email: email(text)
    // It says no more than the township, which an address shows.
    case .postcode: text
    }
  }

  /// The first two and the last three characters, as offices print it; fewer of a short one
  /// (passports have nine).
  private static func identityNumber(_ text: String) -> String {
    if text.count >= 10 { return starred(text, first: 2, last: 3) }
    return text.count >= 6 ? starred(text, first: 1, last: 2) : starred(text, first: 1, last: 0)
  }

  /// `138****1234`; of a landline, whose area code is no secret but says nothing either, the last two.
  private static func phone(_ digits: String) -> String {
    if digits.count == 11, digits.hasPrefix("1") { return starred(digits, first: 3, last: 4) }
    return starred(digits, first: 0, last: digits.count >= 7 ? 2 : 0)
  }

  /// The first character of the name, and the domain: `w***@example.cn`.
  private static func email(_ text: String) -> String {
    guard let at = text.lastIndex(of: "@") else { return starred(text, first: 1, last: 0) }
    return text[..<at].prefix(1) + "***" + text[at...]
  }

  /// Down to the town, township or subdistrict; the first three characters where none can be seen.
  private static func address(_ text: String) -> String {
    AddressTown.part(of: text).map { $0 + "***" } ?? starred(text, first: 3, last: 0)
  }

  /// Stars between the first and the last characters; only stars where nothing would be hidden.
  private static func starred(_ text: String, first: Int, last: Int) -> String {
    let hidden = text.count - first - last
    guard hidden > 0 else { return String(repeating: "*", count: text.count) }
    return text.prefix(first) + String(repeating: "*", count: hidden) + text.suffix(last)
  }
}
