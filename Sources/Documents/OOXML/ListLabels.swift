/// The numbers that Word prints before paragraphs of lists and numbered headings.
struct ListLabels {
  /// One level of a list as it is defined.
  struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
    var suffix = "tab"
  }

  struct List {
    var abstract = 0
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  struct Style {
    var parent: String?
    var id: Int?
    var level: Int?
  }

  private static let deepest = 8

  var abstracts: [Int: [Int: Level]] = [:]
  var lists: [Int: List] = [:]
  var styles: [String: Style] = [:]
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
