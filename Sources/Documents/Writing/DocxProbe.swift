/// Tells which characters of `document.xml` each block of the read document came from.
///
/// Every character of the file is replaced by another that says its number, and the file is read
/// by the reader itself: what comes out shows where everything went, whatever the reader leaves
/// out, joins or splits.
struct DocxProbe {
  /// What a paragraph or a cell consists of.
  struct Origin {
    /// For every character of the text its index in `DocxSource.characters`; nil for one that
    /// the reader added, and for white space.
    var characters: [Int?] = []
    /// The paragraphs of the file, where they could be told.
    var paragraphs: [Int] = []
  }

  private let document: Document
  private let characterCount: Int
  private let paragraphCount: Int
  /// Characters are numbered from here, up to the paragraphs' own numbers.
  private static let firstCharacter: UInt32 = 0x10000
  private static let firstParagraph: UInt32 = 0xF0000
  private static let afterLast: UInt32 = 0x110000

  /// `read` reads the file with another `document.xml` in it; `expected` is the file as it is.
  init(_ source: DocxSource, expected: Document, read: ([UInt8]) throws -> Document) throws {
    characterCount = source.characters.count
    paragraphCount = source.paragraphs.count
    // With its paragraphs marked, a file may come out with other blocks: then rather without.
    let marked = try read(Self.probe(source, marksParagraphs: true))
    document =
      marked.hasShape(of: expected)
      ? marked : try read(Self.probe(source, marksParagraphs: false))
  }

  func origin(_ place: Place) -> Origin {
    guard document.blocks.indices.contains(place.block) else { return Origin() }
    switch (document.blocks[place.block], place.cell) {
    case (.paragraph(let text), _): return origin(of: text)
    case (.table(let grid), let cell?):
      guard grid.rows.indices.contains(cell.row), grid.rows[cell.row].indices.contains(cell.cell)
      else { return Origin() }
      return origin(of: grid.rows[cell.row][cell.cell].text)
    case (.table(let grid), nil):
      return origin(of: grid.rows.first?.first?.text ?? "")
    }
  }

  private func origin(of text: String) -> Origin {
    var origin = Origin()
    for scalar in text.unicodeScalars {
      // A text that was not numbered may hold such characters of its own.
      let character = Int(scalar.value) - Int(Self.firstCharacter)
      let paragraph = Int(scalar.value) - Int(Self.firstParagraph)
      if paragraph >= 0 {
        if paragraph < paragraphCount { origin.paragraphs.append(paragraph) }
      } else {
        origin.characters.append(0..<characterCount ~= character ? character : nil)
      }
    }
    return origin
  }

  private static func probe(_ source: DocxSource, marksParagraphs: Bool) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(source.bytes.count * 3 / 2)
    var copied = 0
    var texts = source.texts[...]
    func copy(to end: Int) {
      output += source.bytes[copied..<end]
      copied = end
    }
    func writeTexts(before end: Int) {
      while let text = texts.first, text.tag.lowerBound < end {
        texts.removeFirst()
        guard !text.characters.isEmpty else { continue }
        copy(to: text.tag.upperBound)
        append(text, source, to: &output)
        copied = text.end
      }
    }
    for (index, paragraph) in source.paragraphs.enumerated() where marksParagraphs {
      guard firstParagraph + UInt32(index) < afterLast else { break }
      writeTexts(before: paragraph.tag.lowerBound)
      copy(to: paragraph.tag.upperBound - (paragraph.closesItself ? 2 : 0))
      if paragraph.closesItself { output.append(UInt8(ascii: ">")) }
      output += "<\(source.prefix)r><\(source.prefix)t>".utf8
      output.append(scalar: firstParagraph + UInt32(index))
      output += "</\(source.prefix)t></\(source.prefix)r>".utf8
      if paragraph.closesItself { output += "</\(source.prefix)p>".utf8 }
      copied = paragraph.tag.upperBound
    }
    writeTexts(before: source.bytes.count)
    copy(to: source.bytes.count)
    return output
  }

  private static func append(
    _ text: DocxSource.Text, _ source: DocxSource, to output: inout [UInt8]
  ) {
    for index in text.characters {
      let range = source.range(ofCharacter: index, in: text)
      let number = UInt32(truncatingIfNeeded: index) &+ firstCharacter
      if index < Int(firstParagraph - firstCharacter), keepsItsPlace(source, range) {
        output.append(scalar: number)
      } else {
        output += source.bytes[range]
      }
    }
  }

  /// White space, and what the reader drops as invisible, must stay what it is.
  private static func keepsItsPlace(_ source: DocxSource, _ range: Range<Int>) -> Bool {
    guard let value = source.scalar(range), let scalar = Unicode.Scalar(value) else { return false }
    if value > 0x20, value < 0x80 { return true }
    guard !scalar.properties.isWhitespace else { return false }
    let bytes = Array(String(Character(scalar)).utf8)
    return bytes[...].invisibleLength(at: 0) == 0
  }
}

extension Document {
  fileprivate func hasShape(of other: Document) -> Bool {
    blocks.count == other.blocks.count
      && zip(blocks, other.blocks).allSatisfy { left, right in
        switch (left, right) {
        case (.paragraph, .paragraph): true
        case (.table(let left), .table(let right)):
          left.rows.map(\.count) == right.rows.map(\.count)
        case (.paragraph, .table), (.table, .paragraph): false
        }
      }
  }
}
