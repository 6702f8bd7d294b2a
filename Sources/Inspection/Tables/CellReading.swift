import Law

/// Tells a value from a label by the cell's own text.
enum CellReading {
  /// `text` is folded and trimmed.
  static func kind(of text: Glyphs) -> TableToken.Kind {
    if text.isEmpty { return .value(.blank) }
    if text.count > 40 { return .label }
    let solid = text.unspaced
    if isPlaceholder(solid) { return .value(.text(solid.string)) }
    if let whole = Numeral.readDigits(solid, at: 0) {
      if whole.range.upperBound == solid.count { return .value(.number(whole.figure)) }
      let rest = solid[whole.range.upperBound...]
      if isUnitOrNote(Array(rest)) { return .value(.measured(whole.figure, raw: solid.string)) }
      return .label
    }
    return isWrapped(solid) ?? .label
  }

  /// `/`, `-`, `——`, 无: a cell that says there is nothing.
  private static func isPlaceholder(_ text: Glyphs) -> Bool {
    text.count <= 4 && text.allSatisfy { $0.isDash || placeholderMarks.contains($0) }
      || placeholders.contains(text)
  }

  private static let placeholderMarks = marks("/\\_*~.·")
  private static let placeholders = words("无|暂无|未发生|不涉及|空")

  /// What may follow a number in its cell: a unit, a note in brackets, a percent sign.
  private static func isUnitOrNote(_ rest: Glyphs) -> Bool {
    if rest[0] == .bracketOpen { return rest.last == .bracketClose || rest.count <= 24 }
    if rest.count > 6, !rest.contains(.bracketOpen) { return false }
    return units.contains { rest.starts(with: $0, at: 0) }
  }

  private static let units = words("件|万元|亿元|元|万|项|个|条|起|宗|次|人|份|%|家|户|例|余|多")

  /// 共3件, 约29.05万元, (3): a number behind a word or in brackets.
  private static func isWrapped(_ text: Glyphs) -> TableToken.Kind? {
    guard text.count <= 16, let start = text.firstIndex(where: \.isDigit), start <= 3 else {
      return nil
    }
    guard prefixes.contains(Array(text[..<start])),
      let number = Numeral.readDigits(text, at: start)
    else { return nil }
    var rest = Array(text[number.range.upperBound...])
    if text[0] == .bracketOpen, rest.last == .bracketClose { rest.removeLast() }
    guard rest.isEmpty || isUnitOrNote(rest) else { return nil }
    return .value(.measured(number.figure, raw: text.string))
  }

  private static let prefixes = words("共|约|计|共计|合计|¥|￥|(|人民币|为")
}
