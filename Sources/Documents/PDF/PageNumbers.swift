/// Page numbers, and lines that stand at the same place on most pages: no part of the text.
enum PageNumbers {
  /// Shares of the page height that headers and footers stand in. GB/T 9704 puts the page number
  /// 7 mm below the text, 28 mm above the edge of the paper.
  static let header = 0.10
  static let footer = 0.12

  /// The words of a page but for numbers that are marked as a page's: `— 3 —`, `第3页 共9页`.
  /// These are taken out even where a table runs into the margin.
  static func withoutMarked(_ page: PDFPage) -> [PageWord] {
    let margin = page.words.filter { isMargin($0.box, height: page.height) }
    let numbers = PageLine.lines(of: margin).filter { isMarkedNumber($0.text(tabs: false)) }
    guard !numbers.isEmpty else { return page.words }
    return page.words.filter { word in !numbers.contains { $0.words.contains(word) } }
  }

  /// Takes bare numbers in the margins and running headers and footers out of the pages.
  static func remove(from pages: inout [DividedPage]) {
    var seen: [String: Set<Int>] = [:]
    for (index, page) in pages.enumerated() {
      for line in page.lines where isMargin(line.box, height: page.height) {
        if let key = runningKey(line) { seen[key, default: []].insert(index) }
      }
    }
    let needed = max(2, (pages.count * 3 + 4) / 5)
    for index in pages.indices {
      let height = pages[index].height
      pages[index].lines.removeAll { line in
        guard isMargin(line.box, height: height) else { return false }
        let text = line.text(tabs: false)
        if isBareNumber(text) || isMarkedNumber(text) { return true }
        return runningKey(line).map { seen[$0, default: []].count >= needed } ?? false
      }
    }
  }

  static func isMargin(_ box: Box, height: Double) -> Bool {
    box.middleY < height * header || box.middleY > height * (1 - footer)
  }

  /// What a running line has in common on all pages: its place and its text without digits.
  private static func runningKey(_ line: PageLine) -> String? {
    let text = line.text(tabs: false).unicodeScalars.filter { !isDigit($0) && $0 != " " }
    guard text.count > 1 else { return nil }
    return "\(Int(line.box.middleY / 4)) \(String(String.UnicodeScalarView(text)))"
  }

  static func isBareNumber(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return !scalars.isEmpty && scalars.count <= 4 && scalars.allSatisfy(isDigit)
  }

  static func isMarkedNumber(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.filter { $0 != " " && $0 != "\u{3000}" }
    guard scalars.count >= 2, scalars.count <= 16, scalars.contains(where: isDigit) else {
      return false
    }
    let rest = String(String.UnicodeScalarView(scalars.filter { !isDigit($0) }))
    if rest == "第页" || rest == "第页共页" || rest == "第页,共页" || rest == "第页，共页"
      || rest == "/" || rest == "第页/共页" || rest == "共页第页" || rest == "第/页"
    {
      return true
    }
    // `— 3 —` and what people type for it; one dash alone would be a negative number.
    return rest.unicodeScalars.count >= 2 && rest.unicodeScalars.allSatisfy(isDash)
      && isDash(scalars[scalars.startIndex])
      && scalars.last.map(isDash) == true
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "\u{FF10}"..."\u{FF19}": true
    default: false
    }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{2500}", "\u{FF0D}", "\u{00B7}", "~": true
    default: false
    }
  }
}
