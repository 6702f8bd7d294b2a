/// Plain text: every line a paragraph, exactly as it stands.
///
/// Leading and trailing spaces, tabs and blank lines are kept, for in reports laid out as text they
/// tell cells apart. A form feed stays in its line, where pdftotext puts it: before the first
/// character of the new page.
struct TextReader {
  let limits: ReadLimits

  func read(_ bytes: [UInt8]) throws -> Document {
    let text = TextDecoder.utf8(bytes)
    var blocks: [Block] = []
    var start = 0
    while start < text.count {
      guard blocks.count < limits.blocks else { throw DocumentError.tooComplex }
      let end = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
      blocks.append(.paragraph(String(decoding: text[start..<end], as: UTF8.self)))
      let isPair = end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    return Document(format: .text, blocks: blocks)
  }
}
