/// Checks a template when it is saved, so that no letter fails or misleads when it is printed.
struct TemplateCheck {
  private let kind: LetterKind
  private let tokens: [TemplateToken]
  private let lines: [String]
  private(set) var faults: [TemplateFault] = []

  static let longest = 20_000

  init(_ text: String, for kind: LetterKind) {
    self.kind = kind
    guard text.unicodeScalars.count <= Self.longest else {
      tokens = []
      lines = []
      faults = [TemplateFault(.tooLong(limit: Self.longest), line: 0)]
      return
    }
    tokens = TemplateToken.scan(text)
    lines = Self.lines(of: tokens)
    checkTags()
    checkText()
    checkMarks()
    checkPlaces()
    checkTables()
    faults.sort { $0.line < $1.line }
  }

  /// The text line by line, a character in the place of each tag.
  private static func lines(of tokens: [TemplateToken]) -> [String] {
    var lines = [""]
    for token in tokens {
      switch token.content {
      case .text("\n"): lines.append("")
      case .text(let text): lines[lines.count - 1] += text
      case .variable: lines[lines.count - 1].append(LegalLanguage.tag)
      case .section, .inverted, .end, .comment, .unsupported, .unclosed: break
      }
    }
    return lines
  }

  private mutating func add(_ problem: TemplateFault.Problem, line: Int = 0) {
    faults.append(TemplateFault(problem, line: line))
  }

  private mutating func checkTags() {
    let compulsory = kind.compulsoryTags
    let known = Set(compulsory + kind.conditionalTags + kind.optionalTags)
    var open: [(name: String, line: Int)] = []
    var found: Set<LetterTag> = []
    var conditional: [(LetterTag, line: Int)] = []
    for token in tokens {
      switch token.content {
      case .text, .comment: break
      case .variable(let name):
        guard let tag = LetterTag(name: name), known.contains(tag) else {
          add(.unknownTag(name), line: token.line)
          continue
        }
        if open.isEmpty { found.insert(tag) } else { conditional.append((tag, token.line)) }
      case .section(let name), .inverted(let name):
        open.append((name, token.line))
        let tag = LetterTag(name: name)
        if tag.map({ !known.contains($0) }) ?? true { add(.unknownTag(name), line: token.line) }
      case .end(let name):
        if open.last?.name == name {
          open.removeLast()
        } else {
          add(.strayEnd(name), line: token.line)
        }
      case .unsupported(let tag): add(.unsupportedTag(tag), line: token.line)
      case .unclosed: add(.unclosedTag, line: token.line)
      }
    }
    for section in open { add(.unclosedSection(section.name), line: section.line) }
    for tag in kind.conditionalTags
    where !found.contains(tag) && !conditional.contains(where: { $0.0 == tag }) {
      add(.missing(tag))
    }
    for tag in compulsory where !found.contains(tag) {
      if let place = conditional.first(where: { $0.0 == tag }) {
        add(.conditional(tag), line: place.line)
      } else {
        add(.missing(tag))
      }
    }
  }

  private mutating func checkText() {
    for (index, line) in lines.enumerated() {
      if line.contains(where: { "{}｛｝".contains($0) }) { add(.strayBrace, line: index + 1) }
      for problem in LegalLanguage.problems(in: line) { add(problem, line: index + 1) }
    }
  }

  private mutating func checkMarks() {
    var seen: [LetterMark: Int] = [:]
    for (index, line) in lines.enumerated() {
      guard let (name, _) = LetterMark.split(line) else { continue }
      guard let mark = LetterMark(rawValue: name) else {
        add(.unknownMark(name), line: index + 1)
        continue
      }
      seen[mark, default: 0] += 1
      if [.agency, .number].contains(mark), seen[mark] == 2 {
        add(.repeatedMark(name), line: index + 1)
      }
    }
    let owed: [LetterMark] = kind.isForm ? [.title] : [.agency, .number, .title, .signature]
    for mark in owed where seen[mark] == nil { add(.missingMark(mark.rawValue)) }
  }

  /// The head must hold what it is for; the law must stand where it is read.
  private mutating func checkPlaces() {
    var tags: [Int: [LetterTag]] = [:]
    for token in tokens {
      if case .variable(let name) = token.content, let tag = LetterTag(name: name) {
        tags[token.line, default: []].append(tag)
      }
    }
    for (index, line) in lines.enumerated() {
      let found = tags[index + 1] ?? []
      let mark = LetterMark.split(line).flatMap { LetterMark(rawValue: $0.name) }
      if let owed = mark?.ownTag, !found.contains(owed) { add(.missing(owed), line: index + 1) }
      guard !kind.isForm else { continue }
      let isText = (mark ?? .body) == .body && TemplateRow(line) == nil
      for case .part(let part) in found where part.isLaw && !isText {
        add(.misplaced(.part(part)), line: index + 1)
      }
      let words = (LetterMark.split(line)?.rest ?? line).trimmed
      if found.contains(.part(.remedy)), words != String(LegalLanguage.tag) {
        add(.notAlone(.part(.remedy)), line: index + 1)
      }
    }
  }

  private mutating func checkTables() {
    var columns: Int?
    for (index, line) in lines.enumerated() {
      if let row = TemplateRow(line) {
        if row.cells.count != columns { add(.badRow, line: index + 1) }
      } else if let (name, rest) = LetterMark.split(line) {
        columns = name == LetterMark.table.rawValue ? TemplateRow.widths(rest)?.count : nil
        if name == LetterMark.table.rawValue, columns == nil { add(.badWidths, line: index + 1) }
      } else if !line.allSatisfy(\.isWhitespace) {
        columns = nil
      }
    }
  }
}
