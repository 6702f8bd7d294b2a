/// Page numbers that were caught inside the text.
enum PageNumber {
  /// `- 3 -`, `— 12 —`, `第 3 页`, `第3页 共9页`, `3/9`; a bare number is not told apart here.
  static func isPageNumber(_ line: Glyphs) -> Bool {
    guard line.count < 80 else { return false }
    let text = line.unspaced
    guard (3...14).contains(text.count) else { return false }
    if text[0].isDash, text[text.count - 1].isDash {
      let inner = text.drop { $0.isDash }.reversed().drop { $0.isDash }
      return (1...3).contains(inner.count) && inner.allSatisfy(\.isDigit)
    }
    if text[0] == .ordinal, text.contains(.page) {
      return text.allSatisfy { $0.isDigit || pageWords.contains($0) }
    }
    return false
  }

  private static let pageWords = marks("第页共,/，")
}
