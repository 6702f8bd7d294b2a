extension TemplateFault {
  /// What the officer who saves the template is told: what is wrong, and what to do.
  package var words: String {
    line > 0 ? "第\(line)行：\(problem.words)" : problem.words
  }

  /// The same with how the line begins, so that it is found without counting.
  package func words(in text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard line > 0, line <= lines.count else { return words }
    let start = lines[line - 1].trimmed
    guard !start.isEmpty else { return words }
    let quoted = start.count > Self.quoted ? start.prefix(Self.quoted) + "……" : start[...]
    return "第\(line)行（\(quoted)）：\(problem.words)"
  }

  private static let quoted = 16
}

extension TemplateFault.Problem {
  fileprivate var words: String {
    switch self {
    case .unknownTag(let name): "没有“{{\(name)}}”这个标签，请对照本文书的标签表改正。"
    case .unsupportedTag(let tag): "不能使用“\(tag)”这种标签，请直接写“{{标签名}}”。"
    case .unclosedTag: "“{{”之后缺少“}}”，标签要写在同一行内。"
    case .strayBrace: "有单个或者全角的大括号，标签应当写成“{{标签名}}”。"
    case .unclosedSection(let name): "“{{#\(name)}}”或“{{^\(name)}}”没有对应的“{{/\(name)}}”。"
    case .strayEnd(let name): "“{{/\(name)}}”没有对应的开头，或者与其他条件段交叉。"
    case .missing(let tag): "缺少必备内容“{{\(tag.name)}}”，请补上。"
    case .conditional(let tag): "“{{\(tag.name)}}”是必备内容，不能放在条件段里。"
    case .misplaced(let tag): "“{{\(tag.name)}}”应当写在正文里。"
    case .notAlone(let tag): "“{{\(tag.name)}}”应当单独成为一段，前后不能有其他文字。"
    case .missingMark(let mark): "缺少以“【\(mark)】”开头的一行，请补上。"
    case .unknownMark(let mark): "没有“【\(mark)】”这个行首标记；如是正文，请在前面加“【正文】”。"
    case .repeatedMark(let mark): "“【\(mark)】”只能有一行。"
    case .namesLaw(let text):
      "不能自行写明法律条款（“\(text)”），请用“{{依据}}”，由系统按办理结果填写。"
    case .namesPeriod(let text):
      "不能自行写明期限（“\(text)”），法定期限由系统填写，本机关规定的期限请用日期标签。"
    case .namesRemedy(let text):
      "不能自行写明救济途径（“\(text)”），请用“{{救济告知}}”，由系统按答复日期填写。"
    case .badWidths: "“【表】”之后应当写各列的宽度，如“【表】2 3 2 3”。"
    case .badRow: "表格行应当紧跟在“【表】”之后，并且格数与列数相同；并入左格写“<”，并入上格写“^”。"
    case .tooLong(let limit): "模板不能超过\(limit)字。"
    }
  }
}
