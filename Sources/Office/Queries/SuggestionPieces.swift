import Records

/// The pieces of a text by which answers are looked for: every three characters in a row, common
/// words of requests left out. A whole sentence is hardly ever found, and two characters say little.
struct SuggestionPieces {
  let pieces: [String]
  private static let longestText = 300
  private static let most = 24
  private static let common = [
    "政府信息", "信息公开", "申请公开", "申请", "公开", "请问", "关于", "有关", "相关", "提供", "获取",
    "信息", "以及", "我想", "了解", "本人", "贵局", "希望", "需要",
  ]

  init(_ text: String) {
    var rest = String(text.prefix(Self.longestText))
    for word in Self.common { rest = Self.replacing(rest, word) }
    pieces = Array(AnswerPieces.pieces(of: rest).prefix(Self.most))
  }

  private static func replacing(_ text: String, _ word: String) -> String {
    var result = ""
    var rest = Substring(text)
    while !rest.isEmpty {
      if rest.hasPrefix(word) {
        result += " "
        rest = rest.dropFirst(word.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }
}
