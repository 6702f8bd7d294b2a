/// The year and serial of a 发文字号, `〔2026〕12号`, however it is bracketed, with 第 or leading zeros.
struct DocumentNumber {
  let year: ArraySlice<Unicode.Scalar>
  let serial: ArraySlice<Unicode.Scalar>
  /// The place behind it.
  let end: Int

  /// GB/T 9704's spelling.
  var spelling: String {
    var result = "〔"
    result.unicodeScalars.append(contentsOf: year)
    result += "〕"
    result.unicodeScalars.append(contentsOf: serial)
    return result + "号"
  }

  private static let opening: Set<Unicode.Scalar> = ["〔", "［", "[", "【", "(", "（", "﹝"]
  private static let closing: Set<Unicode.Scalar> = ["〕", "］", "]", "】", ")", "）", "﹞"]

  /// Nil where none starts.
  init?(_ scalars: [Unicode.Scalar], at start: Int) {
    guard scalars.count >= start + 8, Self.opening.contains(scalars[start]),
      Self.closing.contains(scalars[start + 5]),
      scalars[(start + 1)...(start + 4)].allSatisfy(Self.isDigit)
    else { return nil }
    var index = Self.skip(scalars, from: start + 6) { $0 == " " || $0 == "第" }
    index = Self.skip(scalars, from: index) { $0 == "0" }
    let digits = index..<Self.skip(scalars, from: index, while: Self.isDigit)
    let mark = Self.skip(scalars, from: digits.upperBound) { $0 == " " }
    guard (1...6).contains(digits.count), mark < scalars.count, scalars[mark] == "号" else {
      return nil
    }
    year = scalars[(start + 1)...(start + 4)]
    serial = scalars[digits]
    end = mark + 1
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private static func skip(
    _ scalars: [Unicode.Scalar], from start: Int, while passes: (Unicode.Scalar) -> Bool
  ) -> Int {
    var index = start
    while index < scalars.count, passes(scalars[index]) { index += 1 }
    return index
  }
}
