/// Reads what `pdftotext -bbox-layout` prints: pages, and words with their boxes.
///
/// Lines and blocks of that layout are left out: they run across the borders of cells.
struct WordListing: LineReader {
  static let mostPages = 300
  static let mostWords = 400_000

  private(set) var pages: [PDFPage] = []
  private var words = 0

  mutating func read(_ line: ArraySlice<UInt8>) throws {
    var tag = MarkupLine(line)
    if tag.opens("word") {
      try readWord(&tag)
    } else if tag.opens("page") {
      guard pages.count < Self.mostPages else { throw DocumentError.tooComplex }
      guard let width = tag.number("width"), let height = tag.number("height") else { return }
      pages.append(PDFPage(width: width, height: height))
    }
  }

  private mutating func readWord(_ tag: inout MarkupLine) throws {
    guard !pages.isEmpty, let left = tag.number("xMin"), let top = tag.number("yMin"),
      let right = tag.number("xMax"), let bottom = tag.number("yMax"),
      left <= right, top <= bottom, let text = tag.content("word")
    else { return }
    words += 1
    guard words <= Self.mostWords else { throw DocumentError.tooComplex }
    pages[pages.count - 1].words.append(
      PageWord(text: text, box: Box(left: left, top: top, right: right, bottom: bottom)))
  }
}
