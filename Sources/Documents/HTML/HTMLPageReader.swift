/// Walks through a page once and collects its paragraphs and tables.
///
/// No tree is built. Block elements, open or closed, only part lines; tables are a stack, so a tag
/// that is missing or doubled costs at most the line it stands in.
struct HTMLPageReader {
  private(set) var title: String?
  private var scanner: HTMLScanner
  let limits: ReadLimits
  private let showsHidden: Bool

  /// The page, then for each open table what stands in it but in no cell, then its open cell.
  var flows: [[Block]] = [[]]
  private var line = HTMLText()
  var tables: [OpenTable] = []
  /// The element that is not shown, and how many of its name are open within.
  private var hidden: (name: HTMLName?, depth: Int)?
  private var preformatted = 0
  var blockCount = 0
  var cellCount = 0

  struct OpenTable {
    var table = HTMLTable()
    var cell: TableCell?
    var isInRow = false
  }

  init(scanner: HTMLScanner, limits: ReadLimits, showsHidden: Bool = false) {
    self.scanner = scanner
    self.showsHidden = showsHidden
    self.limits = limits
  }

  mutating func read() throws -> [Block] {
    while true {
      switch scanner.next() {
      case .start: try start()
      case .end: try end()
      case .text: if hidden == nil { try text() }
      case .finish:
        while !tables.isEmpty { try endTable() }
        try endLine()
        return flows[0]
      }
    }
  }

  private mutating func text() throws {
    let text = scanner[scanner.content]
    guard preformatted > 0 else { return line.append(text) }
    var rest = text
    while let end = rest.firstIndex(of: 0x0A) {
      line.append(verbatim: rest[..<end].last == 0x0D ? rest[..<(end - 1)] : rest[..<end])
      try add(.paragraph(line.take(trimmed: false)))
      rest = rest[(end + 1)...]
    }
    line.append(verbatim: rest)
  }

  private mutating func start() throws {
    let name = scanner.name
    if let name, name.isRaw { return raw(name) }
    if hidden != nil {
      guard endsHidden(byStart: name) else { return }
      hidden = nil
    }
    let attributes = scanner.attributes
    let isHidden = attributes.isHidden && !showsHidden && name != .body
    if isHidden || name?.isDropped == true, name?.isVoid != true {
      // An inline element that hides its text leaves the line it stands in whole.
      if let name, name.isBlock || name == .table { try endLine() }
      if name == .td || name == .th || name == .tr { try endCell() }
      hidden = (name, 0)
      return
    }
    guard let name else { return }
    switch name {
    case .br: try breakLine()
    case .pre, .listing:
      try endLine()
      preformatted += 1
    case .table: try beginTable()
    case .tr: try beginRow()
    case .td, .th: try beginCell(attributes)
    case .thead, .tbody, .tfoot: try endGroup()
    case .caption: try endLine()
    default: if name.isBlock { try endLine() }
    }
  }

  private mutating func end() throws {
    let name = scanner.name
    if hidden != nil {
      try endHidden(name)
      return
    }
    guard let name else { return }
    switch name {
    case .p, .br: try breakLine()
    case .pre, .listing:
      try endLine()
      preformatted = max(0, preformatted - 1)
    case .table: if !tables.isEmpty { try endTable() }
    case .tr: try endRow()
    case .td, .th: try endCell()
    case .thead, .tbody, .tfoot: try endGroup()
    case .caption: try endLine()
    default: if name.isBlock { try endLine() }
    }
  }

  /// Passes over an element whose content is no markup; keeps the page's title.
  private mutating func raw(_ name: HTMLName) {
    let content = scanner.rawText(of: name)
    guard name == .title, title == nil else { return }
    var text = HTMLText()
    text.append(scanner[content])
    let words = text.take()
    title = words.isBlank ? nil : words
  }

  // Whether a start tag within what is hidden ends it, its own end tag having been left out.
  private mutating func endsHidden(byStart name: HTMLName?) -> Bool {
    guard let hidden, let outer = hidden.name, let name else {
      if name == nil, hidden?.name == nil { hidden?.depth += 1 }
      return false
    }
    if hidden.depth == 0, outer.isEnded(byStart: name) { return true }
    if name == outer { self.hidden?.depth += 1 }
    return false
  }

  private mutating func endHidden(_ name: HTMLName?) throws {
    guard let (outer, depth) = hidden else { return }
    if name == outer {
      hidden = depth == 0 ? nil : (outer, depth - 1)
    } else if depth == 0, let name, let outer, outer.isEnded(byEnd: name) {
      hidden = nil
      try end()
    }
  }

  private mutating func breakLine() throws {
    if preformatted > 0 {
      try add(.paragraph(line.take(trimmed: false)))
    } else {
      try endLine()
    }
  }

  /// Ends the line; one with nothing in it is none.
  mutating func endLine() throws {
    guard !line.isEmpty else { return }
    let text = line.take(trimmed: preformatted == 0)
    if !text.isBlank { try add(.paragraph(text)) }
  }

  private mutating func add(_ block: Block) throws {
    blockCount += 1
    guard blockCount <= limits.blocks else { throw DocumentError.tooComplex }
    flows[flows.count - 1].append(block)
  }
}
