/// The numbers that Word prints before paragraphs of lists and numbered headings.
struct ListLabels {
  /// One level of a list as it is defined.
  struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
    var suffix = "tab"
  }

  private struct List {
    var abstract = 0
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private struct Style {
    var parent: String?
    var id: Int?
    var level: Int?
  }

  private static let deepest = 8

  private var abstracts: [Int: [Int: Level]] = [:]
  private var lists: [Int: List] = [:]
  private var styles: [String: Style] = [:]
  /// Counters go with the abstract list, which several lists share, as Word has it.
  private var counters: [Int: [Int?]] = [:]
  private var restarted: Set<Int> = []

  init(numbering: consuming XMLScanner, styles: consuming XMLScanner?) throws {
    try readNumbering(numbering)
    if let styles { try readStyles(styles) }
  }

  /// The label of the next paragraph, nil where it has none.
  mutating func next(style: String?, list: (id: Int?, level: Int?)) -> String? {
    let inherited = inheritedList(of: style)
    guard let id = list.id ?? inherited.id, id != 0, let definition = lists[id] else { return nil }
    let level = list.level ?? inherited.level ?? 0
    guard (0...Self.deepest).contains(level), let look = self.level(level, of: definition) else {
      return nil
    }
    let values = advance(level, of: definition, id: id)
    guard look.format != "bullet" else { return nil }
    return label(look, values: values, of: definition)
  }

  private func level(_ level: Int, of list: List) -> Level? {
    list.levels[level] ?? abstracts[list.abstract]?[level]
  }

  private func start(_ level: Int, of list: List) -> Int {
    list.starts[level] ?? self.level(level, of: list)?.start ?? 1
  }

  /// Counts one on at the level and clears those below it.
  private mutating func advance(_ level: Int, of list: List, id: Int) -> [Int] {
    var values = counters[list.abstract] ?? Array(repeating: nil, count: Self.deepest + 1)
    if !list.starts.isEmpty, restarted.insert(id).inserted {
      for level in list.starts.keys where values.indices.contains(level) { values[level] = nil }
    }
    values[level] = values[level].map { $0 + 1 } ?? start(level, of: list)
    for lower in values.indices where lower > level { values[lower] = nil }
    counters[list.abstract] = values
    return values.enumerated().map { $1 ?? start($0, of: list) }
  }

  /// `%1` to `%9` replaced by the counters, and a space where the text would run into the number.
  private func label(_ look: Level, values: [Int], of list: List) -> String {
    var label = ""
    var isReference = false
    for scalar in look.text.unicodeScalars {
      if isReference, let digit = Int(String(scalar)), (1...9).contains(digit) {
        let format = level(digit - 1, of: list)?.format ?? "decimal"
        label += ListNumber.text(values[digit - 1], format: format)
        isReference = false
      } else {
        if isReference { label.unicodeScalars.append("%") }
        isReference = scalar == "%"
        if !isReference { label.unicodeScalars.append(scalar) }
      }
    }
    guard look.suffix != "nothing", let last = label.unicodeScalars.last else { return label }
    return look.suffix == "space" || last.isASCII ? label + " " : label
  }

  private func inheritedList(of style: String?) -> (id: Int?, level: Int?) {
    var name = style
    var level: Int?
    for _ in 0..<16 {
      guard let current = name, let style = styles[current] else { return (nil, level) }
      level = level ?? style.level
      if let id = style.id { return (id, level) }
      name = style.parent
    }
    return (nil, level)
  }
}

extension ListLabels {
  private mutating func readNumbering(_ scanner: consuming XMLScanner) throws {
    let names = WordName.vocabulary
    var abstract: Int?
    var list: Int?
    var index = 0
    var level: Level?
    while true {
      switch try scanner.next() {
      case .start:
        switch names[scanner.name] {
        case .abstractNum: abstract = try scanner.number("abstractNumId")
        case .num:
          list = try scanner.number("numId")
          if let list { lists[list] = List() }
        case .abstractNumId:
          if let list { lists[list]?.abstract = try scanner.number("val") ?? 0 }
        case .lvlOverride: index = try scanner.number("ilvl") ?? 0
        case .startOverride:
          if let list { lists[list]?.starts[index] = try scanner.number("val") }
        case .lvl:
          index = try scanner.number("ilvl") ?? 0
          level = Level()
        case .start: level?.start = try scanner.number("val") ?? 1
        case .numFmt: level?.format = try scanner.attribute("val") ?? "decimal"
        case .lvlText:
          // It is printed before every paragraph: a long one is none that Word wrote.
          let text = try scanner.attribute("val") ?? ""
          level?.text = text.utf8.count <= 128 ? text : ""
        case .suff: level?.suffix = try scanner.attribute("val") ?? "tab"
        default: break
        }
      case .end:
        switch names[scanner.name] {
        case .lvl:
          if let list {
            lists[list]?.levels[index] = level
          } else if let abstract {
            abstracts[abstract, default: [:]][index] = level
          }
          level = nil
        case .abstractNum: abstract = nil
        case .num: list = nil
        default: break
        }
      case .text: continue
      case .finish: return
      }
    }
  }

  private mutating func readStyles(_ scanner: consuming XMLScanner) throws {
    let names = WordName.vocabulary
    var id: String?
    var style = Style()
    while true {
      switch try scanner.next() {
      case .start:
        switch names[scanner.name] {
        case .style: (id, style) = (try scanner.attribute("styleId"), Style())
        case .basedOn: style.parent = try scanner.attribute("val")
        case .numId: style.id = try scanner.number("val")
        case .ilvl: style.level = try scanner.number("val")
        case .pPrChange, .rPrChange: try scanner.skipElement()
        default: break
        }
      case .end where names[scanner.name] == .style:
        if let id { styles[id] = style }
      case .end, .text: continue
      case .finish: return
      }
    }
  }
}
