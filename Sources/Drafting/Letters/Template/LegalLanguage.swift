/// Finds in a template's own text what only the program may say.
enum LegalLanguage {
  /// Stands for a tag in the text.
  static let tag: Character = "\u{FFFC}"

  private static let numerals = Set(
    "0123456789０１２３４５６７８９一二三四五六七八九十百千零〇两廿卅壹贰叁肆伍陆柒捌玖拾佰\(tag)")
  private static let remedies = ["复议", "诉讼", "起诉", "法院"]
  /// The Regulation may be named, its articles may not.
  private static let regulation = ["中华人民共和国政府信息公开条例", "政府信息公开条例"]
  private static let acts = ["法", "条例", "办法", "规定", "决定", "解释", "细则"]

  /// What of a line can be read: without white space, and without characters of no width, so that
  /// `第 三十 条` is an article too.
  private static func legible(_ line: String) -> String {
    var text = ""
    text.unicodeScalars.append(
      contentsOf: line.unicodeScalars.filter { scalar in
        let category = scalar.properties.generalCategory
        return !scalar.properties.isWhitespace && category != .format && category != .control
      })
    return text
  }

  /// The problems of one line.
  static func problems(in line: String) -> [TemplateFault.Problem] {
    let text = legible(line)
    let characters = Array(text)
    var problems: [TemplateFault.Problem] = []
    for start in characters.indices {
      if let found = article(characters, at: start) ?? act(characters, at: start) {
        problems.append(.namesLaw(found))
      }
      if let found = period(characters, at: start) { problems.append(.namesPeriod(found)) }
    }
    for word in remedies where text.contains(word) { problems.append(.namesRemedy(word)) }
    return problems
  }

  /// The articles of the Regulation that a text names: 条例第三十六条 gives 第三十六条.
  static func articles(in text: String) -> [String] {
    let characters = Array(legible(text))
    return characters.indices.compactMap { start in
      let before = String(characters[..<start].suffix(16))
      guard ["政府信息公开条例", "政府信息公开条例》", "《条例》", "本条例"].contains(where: before.hasSuffix) else {
        return nil
      }
      return article(characters, at: start).flatMap { $0.hasSuffix("条") ? $0 : nil }
    }
  }

  /// 第…条, 第…款, 第（…）项; also 条例…条 without 第.
  private static func article(_ text: [Character], at start: Int) -> String? {
    let isBare = start > 0 && "例法》".contains(text[start - 1]) && numerals.contains(text[start])
    guard text[start] == "第" || isBare else { return nil }
    var index = isBare ? start : start + 1
    let bracketed = index < text.count && "（(".contains(text[index])
    if bracketed { index += 1 }
    let first = index
    while index < text.count, numerals.contains(text[index]) { index += 1 }
    guard index > first else { return nil }
    if bracketed, index < text.count, "）)".contains(text[index]) { index += 1 }
    guard index < text.count, bracketed ? "条款项".contains(text[index]) : "条款".contains(text[index])
    else { return nil }
    return printed(text[start...index])
  }

  /// 《…法》, other than the Regulation.
  private static func act(_ text: [Character], at start: Int) -> String? {
    guard text[start] == "《", let end = text[start...].firstIndex(of: "》") else { return nil }
    let title = String(text[(start + 1)..<end])
    guard !regulation.contains(title), acts.contains(where: title.hasSuffix) else { return nil }
    return "《\(title)》"
  }

  /// 十五个工作日, 7日内.
  private static func period(_ text: [Character], at start: Int) -> String? {
    guard numerals.contains(text[start]), text[start] != tag,
      start == 0 || !numerals.contains(text[start - 1])
    else { return nil }
    var index = start
    while index < text.count, numerals.contains(text[index]) { index += 1 }
    if index < text.count, text[index] == "个" { index += 1 }
    let rest = text[index...]
    let units = ["工作日", "自然日", "日内", "日以内", "日之内", "天内", "天以内", "天之内", "月内", "月以内", "月之内", "小时内"]
    guard let unit = units.first(where: { rest.starts(with: $0) }) else { return nil }
    return printed(text[start..<(index + unit.count)])
  }

  private static func printed(_ text: ArraySlice<Character>) -> String {
    String(text.map { $0 == tag ? "…" : $0 })
  }
}
