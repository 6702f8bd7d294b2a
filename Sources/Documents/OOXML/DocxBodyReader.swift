/// Walks through `document.xml` once and collects its paragraphs and tables.
struct DocxBodyReader {
  private(set) var scanner: XMLScanner
  private var labels: ListLabels?
  let limits: ReadLimits
  private let names = WordName.vocabulary

  /// Body, cells and text boxes that are open, the innermost last.
  var flows = [Flow()]
  /// For each open `mc:AlternateContent` whether a branch of it has been read.
  private var alternates: [Bool] = []
  /// For each open field whether its instruction, which is not printed, is being read.
  private var fields: [Bool] = []
  private var runDepth = 0
  private var textDepth = 0
  private var isInRowProperties = false
  private var isHidden = false
  private var blockCount = 0
  private var cellCount = 0

  /// A place where blocks follow one another.
  struct Flow {
    var blocks: [Block] = []
    var paragraph: Paragraph?
    var tables: [DocxTable] = []

    /// Marks the row that is open as deleted by a tracked change.
    mutating func deleteRow() {
      guard let last = tables.indices.last else { return }
      tables[last].isRowDeleted = true
    }

    /// Takes in what a text box held: after the paragraph it is anchored in.
    mutating func take(boxed: [Block]) {
      if paragraph == nil { blocks += boxed } else { paragraph?.boxes += boxed }
    }
  }

  struct Paragraph {
    var text: [UInt8] = []
    var style: String?
    var list: (id: Int?, level: Int?) = (nil, nil)
    /// What text boxes anchored in the paragraph hold; it follows the paragraph.
    var boxes: [Block] = []
  }

  init(scanner: XMLScanner, labels: ListLabels?, limits: ReadLimits) {
    self.scanner = scanner
    self.labels = labels
    self.limits = limits
  }

  mutating func read() throws -> [Block] {
    while true {
      switch try scanner.next() {
      case .start:
        if let name = names[scanner.name] { try begin(name) }
      case .end:
        if let name = names[scanner.name] { try end(name) }
      case .text:
        guard textDepth > 0, !isHidden, !fields.contains(true) else { continue }
        try appendText()
      case .finish:
        return flows[0].blocks
      }
    }
  }

  private mutating func begin(_ name: WordName) throws {
    switch name {
    case .p: flows[flows.count - 1].paragraph = Paragraph()
    case .r: (runDepth, isHidden) = (runDepth + 1, false)
    case .t: textDepth += 1
    case .tab: append(UInt8(ascii: "\t"))
    case .br, .cr: append(UInt8(ascii: "\n"))
    case .noBreakHyphen: append(UInt8(ascii: "-"))
    case .vanish where runDepth > 0: isHidden = try isOn()
    case .fldChar: try field()
    case .pStyle, .numId, .ilvl: try paragraphProperty(name)
    case .tbl, .tr, .tc, .gridBefore, .gridSpan, .vMerge, .hMerge: try beginTable(name)
    case .txbxContent: try open()
    case .alternateContent: alternates.append(false)
    case .trPr: isInRowProperties = true
    case .choice, .fallback: try branch()
    case .del where isInRowProperties: flows[flows.count - 1].deleteRow()
    case .del, .moveFrom, .delText, .delInstrText, .instrText, .sectPr, .rt, .rPrChange,
      .pPrChange, .tblPrChange, .trPrChange, .tcPrChange, .tblGridChange, .hdr, .ftr:
      try scanner.skipElement()
    default: break
    }
  }

  private mutating func end(_ name: WordName) throws {
    switch name {
    case .p: try endParagraph()
    case .r: runDepth -= 1
    case .t: textDepth -= 1
    case .tbl, .tr, .tc: try endTable(name)
    case .txbxContent:
      let flow = flows.removeLast()
      flows[flows.count - 1].take(boxed: flow.blocks)
    case .alternateContent: alternates.removeLast()
    case .trPr: isInRowProperties = false
    default: break
    }
  }

  private mutating func appendText() throws {
    let last = flows.count - 1
    guard var paragraph = flows[last].paragraph.take() else { return }
    defer { flows[last].paragraph = paragraph }
    try scanner.appendText(to: &paragraph.text)
  }

  private mutating func append(_ byte: UInt8) {
    guard runDepth > 0, !isHidden, !fields.contains(true) else { return }
    flows[flows.count - 1].paragraph?.text.append(byte)
  }

  /// Whether a property that is there is not switched off by its value.
  private func isOn() throws -> Bool {
    switch try scanner.attribute("val") {
    case "0", "false", "off": false
    default: true
    }
  }

  private mutating func field() throws {
    switch try scanner.attribute("fldCharType") {
    case "begin":
      guard fields.count < limits.depth else { throw DocumentError.tooComplex }
      fields.append(true)
    case "separate": if !fields.isEmpty { fields[fields.count - 1] = false }
    case "end": _ = fields.popLast()
    default: break
    }
  }

  private mutating func paragraphProperty(_ name: WordName) throws {
    let last = flows.count - 1
    switch name {
    case .pStyle: flows[last].paragraph?.style = try scanner.attribute("val")
    case .numId: flows[last].paragraph?.list.id = try scanner.number("val")
    case .ilvl: flows[last].paragraph?.list.level = try scanner.number("val")
    default: break
    }
  }

  /// Reads the first branch of an alternative; the others say the same for other programs.
  private mutating func branch() throws {
    guard let isRead = alternates.last else { return }
    if isRead { return try scanner.skipElement() }
    alternates[alternates.count - 1] = true
  }

  mutating func open() throws {
    guard flows.count < limits.tableDepth else { throw DocumentError.tooComplex }
    flows.append(Flow())
  }

  private mutating func endParagraph() throws {
    let last = flows.count - 1
    guard let paragraph = flows[last].paragraph.take() else { return }
    // A field whose instruction never ends would swallow the rest of the file.
    for index in fields.indices { fields[index] = false }
    var text: [UInt8] = []
    text.reserveCapacity(paragraph.text.count)
    if let label = labels?.next(style: paragraph.style, list: paragraph.list) {
      text += Array(label.utf8)
    }
    text.append(visible: paragraph.text[...])
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      try count(block: 1)
      flows[last].blocks.append(.paragraph(String(decoding: line, as: UTF8.self)))
    }
    flows[last].blocks += paragraph.boxes
  }

  mutating func count(block: Int = 0, cell: Int = 0) throws {
    blockCount += block
    cellCount += cell
    guard blockCount <= limits.blocks, cellCount <= limits.cells else {
      throw DocumentError.tooComplex
    }
  }
}
