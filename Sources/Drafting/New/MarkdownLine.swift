import Law

/// One line of Markdown, freed of its marks.
struct MarkdownLine {
  let text: String
  let isHeading: Bool
  /// A heading, a list item or a line that begins with （一）: not a continuation.
  let startsParagraph: Bool

  init(_ raw: Substring) {
    var rest = raw.drop(while: \.isWhitespace)
    let marks = rest.prefix { $0 == "#" }
    isHeading = (1...6).contains(marks.count)
    if isHeading { rest = rest.dropFirst(marks.count) }
    let isItem = rest.hasPrefix("- ") || rest.hasPrefix("* ") || rest.hasPrefix("> ")
    if isItem { rest = rest.dropFirst(2) }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    if isHeading { while rest.last == "#" { rest.removeLast() } }
    text = Self.withoutEmphasis(rest.drop(while: \.isWhitespace))
    startsParagraph = isHeading || isItem || text.hasPrefix("（")
  }

  /// The section whose heading the line is.
  var section: ReportSection? {
    guard text.unicodeScalars.count <= 30 else { return nil }
    if let match = ReportSection.allCases.first(where: { text.hasPrefix($0.ordinal + "、") }) {
      let words = text.dropFirst(2)
      // Another number than the form's is corrected by the words; none of them is no heading.
      let named = ReportSection.allCases.first { $0.isNamed(by: words) }
      return named ?? (isHeading ? match : nil)
    }
    guard isHeading else { return nil }
    return ReportSection.allCases.first { $0.heading.dropFirst(2) == text[...] }
  }

  /// Chinese lines follow each other without a space; words in Latin letters need one.
  static func join(_ lines: [String]) -> String {
    lines.reduce(into: "") { text, line in
      if let last = text.last, let next = line.first, last.isASCII, next.isASCII { text += " " }
      text += line
    }
  }

  private static func withoutEmphasis(_ text: Substring) -> String {
    var result = String(text)
    for mark in ["**", "__", "`"] { result = result.split(separator: mark).joined() }
    return result
  }
}

extension ReportSection {
  /// Whether the words of a heading, its number taken off, are those of this section.
  fileprivate func isNamed(by words: Substring) -> Bool {
    let keys: [String] =
      switch self {
      case .overview: ["总体情况", "概述"]
      case .publication: ["主动公开"]
      case .requests: ["收到和处理", "申请情况", "依申请公开"]
      case .remedies: ["复议", "诉讼"]
      case .problems: ["问题", "改进"]
      case .otherMatters: ["其他需要报告", "需要报告的"]
      }
    return keys.contains { words.contains($0) }
  }
}
