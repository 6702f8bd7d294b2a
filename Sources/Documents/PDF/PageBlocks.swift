/// Makes the paragraphs and tables of a document out of its pages.
struct PageBlocks {
  private var blocks: [Block] = []
  private var paragraph = ""
  private var lastLine: (line: PageLine, page: Int)?
  private var table: (text: TableText, page: Int)?
  private let body: BodyText

  /// Blocks in reading order; page numbers are taken out before.
  static func blocks(of pages: [PDFPage]) -> [Block] {
    var layouts = pages.map { DividedPage($0) }
    PageNumbers.remove(from: &layouts)
    var maker = PageBlocks(body: BodyText(layouts.flatMap(\.lines)))
    for (number, layout) in layouts.enumerated() {
      for item in layout.items {
        switch item {
        case .line(let line): maker.add(line, page: number)
        case .table(let table): maker.add(table, page: number)
        }
      }
    }
    maker.endParagraph()
    maker.endTable()
    return maker.blocks
  }

  private init(body: BodyText) {
    self.body = body
  }

  private mutating func add(_ line: PageLine, page: Int) {
    endTable()
    let text = body.text(of: line)
    if let last = lastLine, body.continues(last.line, line, samePage: last.page == page) {
      paragraph = JoinRule.joined(paragraph, text)
    } else {
      endParagraph()
      paragraph = text
    }
    lastLine = (line, page)
  }

  private mutating func add(_ table: RuledTable, page: Int) {
    endParagraph()
    let next = TableText(table)
    if var current = self.table, current.page == page - 1, current.text.append(next) {
      current.page = page
      self.table = current
      return
    }
    endTable()
    self.table = (next, page)
  }

  private mutating func endParagraph() {
    if !paragraph.isEmpty { blocks.append(.paragraph(paragraph)) }
    paragraph = ""
    lastLine = nil
  }

  private mutating func endTable() {
    if let table { blocks.append(.table(table.text.grid)) }
    table = nil
  }
}
