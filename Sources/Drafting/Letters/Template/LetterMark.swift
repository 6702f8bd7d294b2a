/// What a line of a template is; written in 【】 at its beginning. A line without one is body text.
enum LetterMark: String, Sendable, CaseIterable {
  case agency = "机关"
  case number = "文号"
  case title = "标题"
  case addressee = "主送"
  case heading = "小标题"
  case body = "正文"
  case attachment = "附件"
  case annex = "附件标识"
  case signature = "署名"
  case note = "小字"
  case table = "表"
  case pageBreak = "分页"

  /// The tag that a line of the head is for.
  var ownTag: LetterTag? {
    switch self {
    case .agency: .field(.agency)
    case .number: .field(.number)
    case .title, .addressee, .heading, .body, .attachment, .annex, .signature, .note, .table,
      .pageBreak:
      nil
    }
  }

  /// The mark of a line, and the rest; nil for body text.
  static func split(_ line: some StringProtocol) -> (name: String, rest: String)? {
    let text = line.trimmed
    guard text.first == "【", let end = text.firstIndex(of: "】") else { return nil }
    return (String(text[..<end].dropFirst()), String(text[end...].dropFirst()))
  }
}
