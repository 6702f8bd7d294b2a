import Law
import Records

/// Gathers all faults of a form, so that a person is told everything at once.
struct FormCheck {
  private(set) var faults: [FieldFault] = []
  static let mostFiles = 10

  mutating func fault(_ field: FormField, _ problem: FieldFault.Problem) {
    faults.append(FieldFault(field, problem))
  }

  func finish() throws(OfficeError) {
    guard faults.isEmpty else { throw .invalid(faults) }
  }

  /// A text that must be there, without blanks around it.
  mutating func text(_ text: String, _ field: FormField, most: Int) -> String {
    let trimmed = Self.cleaned(text)
    if trimmed.isEmpty { fault(field, .missing) }
    return bounded(trimmed, field, most: most)
  }

  /// Nil where there is nothing but blanks.
  mutating func optionalText(_ text: String?, _ field: FormField, most: Int) -> String? {
    let trimmed = Self.cleaned(text ?? "")
    return trimmed.isEmpty ? nil : bounded(trimmed, field, most: most)
  }

  mutating func count(_ files: [KeptFile]) {
    if files.count > Self.mostFiles { fault(.files, .tooMany(most: Self.mostFiles)) }
  }

  mutating func phone(_ text: String?, _ field: FormField = .phone) -> String? {
    guard let phone = optionalText(text, field, most: 40) else { return nil }
    let digits = phone.unicodeScalars.count { $0.properties.numericType == .decimal }
    let isPhone = phone.allSatisfy { $0.isNumber || "+-－—() （）转,、".contains($0) }
    if !isPhone || digits < 5 { fault(field, .malformed) }
    return phone
  }

  mutating func email(_ text: String?) -> String? {
    guard let email = optionalText(text, .email, most: 100) else { return nil }
    if !Self.isAddress(email) { fault(.email, .malformed) }
    return email
  }

  mutating func postcode(_ text: String?) -> String? {
    guard let postcode = optionalText(text, .postcode, most: 10) else { return nil }
    let isPostcode =
      postcode.utf8.count == 6 && postcode.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if !isPostcode { fault(.postcode, .malformed) }
    return postcode
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
      && text.allSatisfy { $0.isASCII && !$0.isWhitespace && !"<>\"',;()".contains($0) }
  }

  private mutating func bounded(_ text: String, _ field: FormField, most: Int) -> String {
    if Self.exceeds(text, most) { fault(field, .tooLong(most: most)) }
    return text
  }

  /// Whether a text has more characters than it may. One character may be written with any number of
  /// combining marks, so these are bounded too: two code points for each.
  static func exceeds(_ text: String, _ most: Int) -> Bool {
    text.unicodeScalars.count > 2 * most || text.count > most
  }

  /// Without blanks around, without control characters but line ends, and with these in one writing;
  /// without what turns the direction of writing for all that follows, and what no XML may hold.
  static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\r": scalars.append("\n")
      case "\n": if previous != "\r" { scalars.append(scalar) }
      case "\t": scalars.append(" ")
      case "\u{2028}", "\u{2029}": scalars.append("\n")
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}": break
      default: if !isBarred(scalar) { scalars.append(scalar) }
      }
    }
    var text = Substring(String(scalars))
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// Controls, and the code points that are none (U+FFFE, U+FFFF of every plane).
  private static func isBarred(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint
  }
}
