import Records

/// What a request asks for, as a letter to the requester recites it: in the requester's own words.
package struct Recital: Sendable, Hashable {
  /// Whole; of several lines one.
  package let text: String
  /// As letters that are made out by themselves say it.
  let short: String

  /// Beyond this a letter refers to the form. Unicode scalars.
  private static let longest = 300

  package init(title: String, documentNumber: String?, description: String) {
    let words = Self.sentence(description)
    let named = title + (documentNumber.map { "（\($0)）" } ?? "")
    let isWhole = documentNumber.map(words.contains) ?? true
    if words.isEmpty || named.contains(words) {
      text = named
    } else if isWhole, words.contains(title) {
      text = words
    } else {
      text = "\(named)：\(words)"
    }
    short = text.unicodeScalars.count <= Self.longest ? text : "\(named)（具体内容见申请表）"
  }

  /// On one line, without what the letter says itself: 申请公开…….
  private static func sentence(_ description: String) -> String {
    var text = ""
    for line in description.split(whereSeparator: \.isNewline) {
      let words = line.drop { $0.isWhitespace }
      guard !words.allSatisfy(\.isWhitespace) else { continue }
      if let last = text.last, !last.isPunctuation { text += "；" }
      text += words
    }
    if text.hasPrefix(said) { text.removeFirst(said.count) }
    while text.last == "。" || text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  private static let said = "申请公开"
}
