package import Law

extension CellValue {
  /// What stands in a cell of a file: a number, a number with its unit, or anything else.
  package init(typed text: String) {
    var plain = String.UnicodeScalarView(text.unicodeScalars.map(FoldedLabel.plain))
    while let first = plain.first, first.properties.isWhitespace { plain.removeFirst() }
    while let last = plain.last, last.properties.isWhitespace { plain.removeLast() }
    // A spreadsheet's mark for text, which guards `-` from being taken for a formula.
    if plain.first == "'" { plain.removeFirst() }
    guard !plain.isEmpty else {
      self = .blank
      return
    }
    let whole = Self.number(plain)
    if let whole, whole.count == plain.count {
      self = .number(whole.figure)
    } else if let whole, Self.isUnit(plain.dropFirst(whole.count)) {
      self = .measured(whole.figure, raw: String(plain))
    } else {
      self = .text(String(plain))
    }
  }

  /// The number that a text begins with, and how long it is; `1,024` is one, `1,2` is not.
  private static func number(
    _ text: String.UnicodeScalarView
  ) -> (figure: Figure, count: Int)? {
    var digits = ""
    var count = 0
    var sinceComma: Int?
    for scalar in text {
      switch scalar {
      case "−" where digits.isEmpty, "-" where digits.isEmpty: digits.append("-")
      case "0"..."9", ".":
        digits.unicodeScalars.append(scalar)
        sinceComma = scalar == "." ? sinceComma : sinceComma.map { $0 + 1 }
      case "," where !digits.contains(".") && (sinceComma ?? 3) == 3: sinceComma = 0
      default:
        return finished(digits, count, sinceComma)
      }
      count += 1
    }
    return finished(digits, count, sinceComma)
  }

  private static func finished(
    _ digits: String, _ count: Int, _ sinceComma: Int?
  ) -> (figure: Figure, count: Int)? {
    guard let last = digits.last, last != ".", let figure = Figure(digits) else { return nil }
    if let sinceComma, sinceComma < 3 { return nil }
    return (figure, count)
  }

  private static func isUnit(_ rest: Substring.UnicodeScalarView) -> Bool {
    rest.count <= 24 && !rest.contains { FoldedLabel.isDigit($0) && rest.first != "(" }
      && rest.first != "/" && rest.first != "-"
  }
}
