/// A row of a table in a template: `| label | {{tag}} |`, with the least height in millimetres behind
/// it where it has one, `@30`.
struct TemplateRow {
  /// The text of the boxes, trimmed. `<` belongs to the box on its left, `^` to that above.
  let cells: [String]
  let leastHeight: Double

  static let most = 12

  /// Nil for a line that is no row.
  init?(_ line: some StringProtocol) {
    let text = line.trimmed
    guard text.first == "|" || text.first == "｜" else { return nil }
    var parts = text.dropFirst().split(omittingEmptySubsequences: false) { $0 == "|" || $0 == "｜" }
    let tail = parts.popLast()?.trimmed ?? ""
    cells = parts.map(\.trimmed)
    leastHeight = tail.first == "@" ? Double(tail.dropFirst().trimmed) ?? 0 : 0
  }

  /// The widths behind the mark of a table, at most twelve.
  static func widths(_ text: String) -> [Double]? {
    let words = text.split(whereSeparator: \.isWhitespace)
    let widths = words.compactMap { Double($0) }.filter { $0 > 0 && $0 <= 100 }
    return widths.isEmpty || widths.count != words.count || widths.count > most ? nil : widths
  }
}
