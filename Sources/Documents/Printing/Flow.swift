/// What follows one another down the pages: the items that the paginator places, and what each
/// of them shows.
struct Flow {
  enum Content {
    case nothing
    case letterhead(SetLetterhead)
    case line(SetLine, pitch: Double)
    /// Rows of a table that may be divided between pages.
    case rows(Range<Int>, table: Int)
    /// A table that stays whole, at the sizes of the item's heights.
    case table([SetTable])
  }

  private(set) var items: [Paginator.Item] = []
  private(set) var contents: [Content] = []
  /// The tables that are divided between pages.
  private(set) var tables: [SetTable] = []
  /// Headings, by the item that they begin at.
  private(set) var headings: [Int: String] = [:]

  private let typesetter: Typesetter
  private let comments: Range<Int>
  private var breaksPage = false
  private var signatures: [ManuscriptParagraph] = []
  /// The lines of text proper, which attachments are not.
  private var textLines: [Int] = []
  let isLetter: Bool

  private static let tableSizes = stride(from: 12, through: 9, by: -0.5).map { Double($0) }
  /// The sizes that a table is set in to save a page: 12 pt to 10.5 pt.
  private static let mildSizes = 4
  private static let dividedTableSize = 10.5

  init(_ manuscript: Manuscript, typesetter: Typesetter) {
    self.typesetter = typesetter
    comments = manuscript.comments.indices
    isLetter = manuscript.letterhead != nil
    if let letterhead = manuscript.letterhead { add(letterhead) }
    var last: ParagraphStyle?
    for block in manuscript.blocks {
      last = add(block, after: last)
    }
    addSignatures()
    addNotes(manuscript.comments)
  }

  /// With two free lines under it.
  private mutating func add(_ letterhead: Letterhead) {
    let set = SetLetterhead(letterhead, typesetter: typesetter)
    var item = Paginator.Item(height: set.height)
    item.keepsWithNext = true
    append(item, .letterhead(set))
    space(2 * Paper.linePitch, keepsWithNext: true)
  }

  private mutating func add(_ block: ManuscriptBlock, after last: ParagraphStyle?)
    -> ParagraphStyle?
  {
    if case .paragraph(let paragraph) = block, paragraph.style == .signature {
      signatures.append(paragraph)
      return .signature
    }
    addSignatures()
    switch block {
    case .paragraph(let paragraph):
      // One free line under the title.
      if last == .title, paragraph.style != .title { space(Paper.linePitch, keepsWithNext: true) }
      if paragraph.style == .attachment || paragraph.style == .soleAttachment {
        space(Paper.linePitch)
      }
      add(paragraph)
      return paragraph.style
    case .table(let table):
      if last == .title { space(Paper.linePitch, keepsWithNext: true) }
      add(table)
    case .pageBreak:
      breaksPage = true
    }
    return nil
  }

  private mutating func append(_ item: Paginator.Item, _ content: Content) {
    var item = item
    item.beginsPage = breaksPage && !item.isSpace
    if item.beginsPage { breaksPage = false }
    items.append(item)
    contents.append(content)
  }

  private mutating func space(_ height: Double, keepsWithNext: Bool = false) {
    var item = Paginator.Item(height: height)
    item.isSpace = true
    item.keepsWithNext = keepsWithNext
    append(item, .nothing)
  }

  private mutating func add(_ paragraph: ManuscriptParagraph) {
    let look = ParagraphLook(paragraph.style)
    let text = typesetter.shape(paragraph.runs, in: look.face, comments: comments)
    if paragraph.style == .heading1 || paragraph.style == .heading2 {
      headings[items.count] = paragraph.runs.map(\.text).joined()
    }
    let lines = look.lines(of: text, width: Paper.typeWidth)
    for (index, line) in lines.enumerated() {
      var item = Paginator.Item(height: look.linePitch)
      // No page of a letter begins with the last words of a paragraph.
      item.keepsWithNext = look.keepsWithNext || isLetter && index == lines.count - 2
      if paragraph.style.isText { textLines.append(items.count) }
      append(item, .line(line, pitch: look.linePitch))
    }
  }

  /// The last line, the date, ends four characters in; what is above it is centred on it. No page
  /// holds signatures alone: the two lines before them come along.
  private mutating func addSignatures() {
    guard !signatures.isEmpty else { return }
    let look = ParagraphLook(.signature)
    var lines: [SetLine] = []
    for paragraph in signatures {
      let text = typesetter.shape(paragraph.runs, in: look.face, comments: comments)
      // A long name may stand two characters further to the right than the date.
      let width = Paper.typeWidth - 2 * Paper.characterPitch
      lines += look.lines(of: text, width: width)
    }
    signatures = []
    let right = Paper.typeWidth - 4 * Paper.characterPitch
    let centre = right - (lines.last?.line.width ?? 0) / 2
    for index in lastText..<items.count { items[index].keepsWithNext = true }
    // A letter's seal needs room.
    space(Paper.linePitch * (isLetter ? 2 : 1), keepsWithNext: true)
    for (index, var line) in lines.enumerated() {
      let furthest = right + 2 * Paper.characterPitch - line.line.width
      line.x = max(0, min(centre - line.line.width / 2, furthest))
      var item = Paginator.Item(height: look.linePitch)
      item.keepsWithNext = index + 1 < lines.count
      append(item, .line(line, pitch: look.linePitch))
    }
  }

  /// Where that begins which must share a page with signatures: the last two lines of text or, where
  /// a table or many attachments stand between, the last rows.
  private var lastText: Int {
    let near = textLines.suffix(2).first ?? items.count
    return items.count - near <= 8 ? near : max(items.count - 2, 0)
  }

  private mutating func addNotes(_ comments: [ManuscriptComment]) {
    guard !comments.isEmpty else { return }
    space(Paper.linePitch)
    add(ManuscriptParagraph(.note, [ManuscriptRun("批注", bold: true)]))
    items[items.count - 1].keepsWithNext = true
    for (index, comment) in comments.enumerated() {
      let author = comment.author.isEmpty ? "" : comment.author + "："
      add(ManuscriptParagraph(.note, "[\(index + 1)] " + author + comment.text))
    }
  }

  private mutating func add(_ table: ManuscriptTable) {
    let grid = TableGrid(table)
    guard grid.rowCount > 0 else { return }
    let texts = grid.cells.map { cell in
      typesetter.shape(cell.runs, in: cell.bold ? .heiTi : .songTi, comments: comments)
    }
    func set(_ size: Double) -> SetTable {
      SetTable(
        grid, texts: texts, width: Paper.typeWidth, size: size, headerRows: table.headerRows,
        leastHeights: table.rows.map { row in
          max(
            Paper.millimetres(min(max(row.leastHeight, 0), 220)),
            table.isForm ? size * SetTable.formRow : 0)
        }, isForm: table.isForm)
    }
    space(4, keepsWithNext: true)
    if table.keepTogether, addWhole(set) {
      space(8)
      return
    }
    addDivided(set(table.isForm ? Self.tableSizes[0] : Self.dividedTableSize))
    space(8)
  }

  /// False where the table is higher than a page at every size.
  private mutating func addWhole(_ set: (Double) -> SetTable) -> Bool {
    // Room for a heading or a caption that is kept with the table.
    let limit = Paper.typeHeight - headroom()
    guard set(Self.tableSizes[Self.tableSizes.count - 1]).isAtMost(limit) else { return false }
    let sized = Self.tableSizes.map(set)
    let fitting = sized.filter { $0.isAtMost(limit) }
    var item = Paginator.Item(height: 0)
    item.heights = fitting.map { $0.height(of: 0..<$0.rowCount) }
    item.mildCount = max(1, Self.mildSizes - (sized.count - fitting.count))
    append(item, .table(fitting))
    return true
  }

  /// The height of what is kept with the next item, three lines at most.
  private func headroom() -> Double {
    let kept = items.reversed().prefix { $0.keepsWithNext }.prefix(4)
    let height = kept.reduce(0) { $0 + $1.heights[0] }
    return height > 4 * Paper.linePitch ? 0 : height
  }

  private mutating func addDivided(_ table: SetTable) {
    let whole = table
    var head = whole.height(of: 0..<whole.headerRows)
    // A head that takes half the page is not worth repeating.
    if head > Paper.typeHeight / 2 { head = 0 }
    let limit = Paper.typeHeight - head
    let divided = whole.divided(limit: limit)
    let index = tables.count
    tables.append(divided)
    for group in divided.groups() {
      let pieces =
        divided.height(of: group) <= limit ? [group] : group.map { $0..<($0 + 1) }
      for piece in pieces {
        var item = Paginator.Item(height: divided.height(of: piece))
        item.headHeight = piece.lowerBound >= divided.headerRows ? head : 0
        item.keepsWithNext = piece.upperBound <= divided.headerRows
        append(item, .rows(piece, table: index))
      }
    }
  }
}

extension ParagraphStyle {
  fileprivate var isText: Bool {
    switch self {
    case .body, .flush, .heading1, .heading2, .note: true
    case .title, .caption, .soleAttachment, .attachment, .nextAttachment, .attachmentMark,
      .signature:
      false
    }
  }
}

extension SetTable {
  fileprivate func isAtMost(_ limit: Double) -> Bool {
    height(of: 0..<rowCount) <= limit
  }
}
