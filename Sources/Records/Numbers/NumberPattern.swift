/// How a serial becomes a number on paper: `{机关代字}依申请〔{年份}〕{序号}号`.
///
/// No rule of the state fixes it for requests, so each agency may have its own. Year and serial must be
/// in it, or two numbers were the same.
package struct NumberPattern: RawRepresentable, Sendable, Hashable {
  package let rawValue: String

  package init?(rawValue: String) {
    guard Self.holds(rawValue, Self.year), Self.holds(rawValue, Self.serial),
      rawValue.unicodeScalars.count <= 100, !Self.hasOtherPlaceholder(rawValue)
    else { return nil }
    self.rawValue = rawValue
  }

  private init(known text: String) {
    rawValue = text
  }

  package static let requests = NumberPattern(known: "{机关代字}依申请〔{年份}〕{序号}号")
  package static let letters = NumberPattern(known: "{机关代字}公复〔{年份}〕{序号}号")

  /// The number, without leading zeros (GB/T 9704).
  package func number(shortName: String, year: Int, serial: Int) -> String {
    Self.replace(
      rawValue, [Self.shortName: shortName, Self.year: "\(year)", Self.serial: "\(serial)"])
  }

  private static let shortName = "{机关代字}"
  private static let year = "{年份}"
  private static let serial = "{序号}"

  private static func holds(_ pattern: String, _ placeholder: String) -> Bool {
    replace(pattern, [placeholder: ""]) != pattern
  }

  /// One pass, so that a short name with braces in it stays as it is. On bytes: every agency that is read
  /// has two patterns.
  private static func replace(_ pattern: String, _ words: [String: String]) -> String {
    var result = ""
    var rest = Substring(pattern).utf8
    while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
      result += Substring(rest[..<brace])
      rest = rest[brace...]
      if let word = words.first(where: { rest.starts(with: $0.key.utf8) }) {
        result += word.value
        rest = rest.dropFirst(word.key.utf8.count)
      } else {
        result += "{"
        rest = rest.dropFirst()
      }
    }
    return result + Substring(rest)
  }

  private static func hasOtherPlaceholder(_ text: String) -> Bool {
    let rest = replace(text, [shortName: "", year: "", serial: ""]).utf8
    return rest.contains(UInt8(ascii: "{")) || rest.contains(UInt8(ascii: "}"))
  }
}
