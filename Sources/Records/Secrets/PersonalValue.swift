/// Personal values brought to one writing, so that equal ones are found as equal.
enum PersonalValue {
  /// Full-width characters as half-width, no blanks; identity numbers in capitals (…x is …X),
  /// e-mail addresses in small letters, phone numbers as digits without `+86`.
  static func folded(_ text: String, _ field: PersonalField) -> String {
    let narrow = String(String.UnicodeScalarView(text.unicodeScalars.compactMap(narrowed)))
    switch field {
    case .identityNumber: return narrow.uppercased()
    case .email: return narrow.lowercased()
    case .phone: return digits(narrow)
    case .address, .postcode: return narrow
    }
  }

  private static func digits(_ text: String) -> String {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    return digits.count == 13 && digits.hasPrefix("86") ? String(digits.dropFirst(2)) : digits
  }

  /// Nil for a blank.
  private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.properties.isWhitespace { return nil }
    return FullWidth.narrowed(scalar)
  }
}
