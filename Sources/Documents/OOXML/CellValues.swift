/// Turns what a cell of a sheet stores into what its reader sees.
struct CellValues {
  let strings: [String]
  let formats: [CellFormat]
  let countsFrom1904: Bool

  /// `type` is the cell's `t`, `style` its `s`.
  func text(_ value: String, type: String?, style: Int?) -> String {
    switch type {
    case "s":
      let index = Int(value) ?? -1
      return strings.indices.contains(index) ? strings[index] : ""
    case "b": return value == "1" || value == "true" ? "TRUE" : "FALSE"
    case "str", "e", "d", "inlineStr": return value
    default: break
    }
    guard let number = Double(value), number.isFinite else { return value }
    let format = style.flatMap { formats.indices.contains($0) ? formats[$0] : nil } ?? .number
    switch format {
    case .number: return Self.decimal(number)
    case .percent(let digits): return Self.fixed(number * 100, digits: digits) + "%"
    case .day: return day(number) ?? Self.decimal(number)
    case .time: return Self.time(number)
    case .dayAndTime:
      return day(number).map { "\($0) \(Self.time(number))" } ?? Self.decimal(number)
    }
  }

  /// The shortest digits that mean the number; Excel shows 15, so 0.1 + 0.2 is 0.3.
  private static func decimal(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    let size = abs(number)
    guard size < 1e15, size >= 1e-5 else { return number.description }
    var whole = 0
    var bound = 1.0
    while bound <= size {
      whole += 1
      bound *= 10
    }
    let text = fixed(number, digits: max(1, 15 - max(1, whole)))
    guard text.contains(".") else { return text }
    let end = text.lastIndex { $0 != "0" } ?? text.startIndex
    return String(text[end] == "." ? text[..<end] : text[...end])
  }

  /// Rounded to so many digits after the point.
  private static func fixed(_ number: Double, digits: Int) -> String {
    var factor = 1.0
    for _ in 0..<digits { factor *= 10 }
    // The ulp corrects 0.285 * 100, which is 28.499999999999996.
    let scaled = (number * factor).rounded(to: 15).rounded(.toNearestOrAwayFromZero)
    guard abs(scaled) < 9e17 else { return number.description }
    let shown = Int(scaled)
    let sign = shown < 0 ? "-" : ""
    let text = String(shown.magnitude)
    guard digits > 0 else { return sign + text }
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.utf8.count)) + text
    return sign + padded.dropLast(digits) + "." + padded.suffix(digits)
  }

  /// `2024-01-31`, nil where the number is no day of a calendar.
  private func day(_ number: Double) -> String? {
    guard number >= 0, number < 2_958_466 else { return nil }
    // Serial 60 is the 29 February 1900 that never was; the days before it are one further on.
    var serial = Int(number)
    if countsFrom1904 { serial += 1462 } else if serial < 60 { serial += 1 }
    let (year, month, day) = Self.civil(daysSince1970: serial - 25569)
    return "\(year)-\(Self.two(month))-\(Self.two(day))"
  }

  /// `08:30`, with seconds where there are any.
  private static func time(_ number: Double) -> String {
    let seconds = Int(((number - number.rounded(.down)) * 86400).rounded()) % 86400
    let text = "\(two(seconds / 3600)):\(two(seconds / 60 % 60))"
    return seconds % 60 == 0 ? text : text + ":" + two(seconds % 60)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// The Gregorian date; years are counted from March so that the leap day is the last.
  private static func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let leaps = dayOfEra / 1460 - dayOfEra / 36524 + dayOfEra / 146_096
    let year = (dayOfEra - leaps) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    return (era * 400 + year + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * march + 2) / 5 + 1)
  }
}

extension Double {
  /// The nearest number of so many significant digits: takes off what binary fractions add.
  fileprivate func rounded(to digits: Int) -> Double {
    guard self != 0, isFinite else { return self }
    var scale = 1.0
    var size = magnitude
    var left = digits
    while size >= 1, left > 0 {
      size /= 10
      left -= 1
    }
    for _ in 0..<left { scale *= 10 }
    return (self * scale).rounded() / scale
  }
}
