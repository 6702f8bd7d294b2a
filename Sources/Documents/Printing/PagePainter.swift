/// Draws the pages that the paginator made of a flow.
struct PagePainter {
  private let flow: Flow
  private let pages: [[Paginator.Place]]
  private let numbers: [SetLine]
  private let painters: [TablePainter]

  init(flow: Flow, pages: [[Paginator.Place]], numbers: [SetLine]) {
    self.flow = flow
    self.pages = pages
    self.numbers = numbers
    var fragments: [[Range<Int>]] = Array(repeating: [], count: flow.tables.count)
    for page in pages {
      for piece in Self.pieces(of: page, flow) {
        fragments[piece.table].append(piece.rows)
      }
    }
    painters = zip(flow.tables, fragments).map { TablePainter($0, fragments: $1) }
  }

  func draw(on canvas: Canvas) {
    for (index, page) in pages.enumerated() {
      // In the order of reading: programs that take the text out keep to it.
      var pieces = Self.pieces(of: page, flow)[...]
      for place in page {
        draw(place, page: index + 1, on: canvas)
        if let piece = pieces.first, piece.y == place.y, case .rows = flow.contents[place.item] {
          draw(piece, on: canvas)
          pieces.removeFirst()
        }
      }
      defer { canvas.endPage() }
      // 信函格式: 首页不显示页码.
      if index == 0, flow.isLetter { continue }
      let number = numbers[index]
      // The dash lies a little above the middle of the digits' height.
      let baseline =
        Paper.top + Paper.typeHeight + Paper.pageNumberDrop + Paper.pageNumberSize * 0.38
      canvas.show(number, x: Paper.left + number.x, baseline: baseline)
    }
  }

  private func draw(_ piece: Piece, on canvas: Canvas) {
    let painter = painters[piece.table]
    if piece.repeatsHead {
      let head = 0..<painter.table.headerRows
      painter.draw(head, on: canvas, y: Paper.top + piece.y - painter.table.height(of: head))
    }
    painter.draw(piece.rows, on: canvas, y: Paper.top + piece.y)
  }

  private func draw(_ place: Paginator.Place, page: Int, on canvas: Canvas) {
    let y = Paper.top + place.y
    if let heading = flow.headings[place.item] {
      canvas.addOutline(heading, page: page, y: y)
    }
    switch flow.contents[place.item] {
    case .nothing, .rows: break
    case .letterhead(let head): head.draw(on: canvas)
    case .line(let line, let pitch):
      canvas.show(
        line, x: Paper.left + line.x,
        baseline: Paper.baseline(top: y, pitch: pitch, size: line.size))
    case .table(let sizes):
      let table = sizes[place.variant]
      let rows = 0..<table.rowCount
      TablePainter(table, fragments: [rows]).draw(rows, on: canvas, y: y)
    }
  }

  private struct Piece {
    var table: Int
    var rows: Range<Int>
    var y: Double
    var repeatsHead: Bool
  }

  /// The rows of each divided table on a page, joined.
  private static func pieces(of page: [Paginator.Place], _ flow: Flow) -> [Piece] {
    var pieces: [Piece] = []
    for place in page {
      guard case .rows(let rows, let table) = flow.contents[place.item] else { continue }
      if let last = pieces.last, last.table == table, last.rows.upperBound == rows.lowerBound {
        pieces[pieces.count - 1].rows = last.rows.lowerBound..<rows.upperBound
      } else {
        pieces.append(
          Piece(table: table, rows: rows, y: place.y, repeatsHead: place.repeatsHead))
      }
    }
    return pieces
  }
}
