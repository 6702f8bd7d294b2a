/// Where the paragraphs, runs and characters of a `document.xml` stand in its bytes.
///
/// Only for a part that the reader has read without an error: it looks at tags, not at sense.
struct DocxSource {
  struct Paragraph {
    /// From `<` to behind `>` of the start tag.
    var tag: Range<Int>
    /// Where the end tag begins; behind the start tag where the paragraph closes itself.
    var end: Int
    var closesItself: Bool
    /// The cell it stands in.
    var cell: Int?
  }

  struct Cell {
    var tag: Range<Int>
    /// The element of properties, where there is one.
    var properties: Range<Int>?
  }

  struct Run {
    var tag: Range<Int>
    /// The element of properties, where there is one.
    var properties: Range<Int>?
    /// Behind the end tag.
    var end: Int
    var paragraph: Int
  }

  /// One `w:t`.
  struct Text {
    var tag: Range<Int>
    var end: Int
    var run: Int
    /// The characters, as indices into `characters`; empty where it holds more than plain text.
    var characters: Range<Int>
  }

  let bytes: [UInt8]
  /// The prefix of WordprocessingML with its colon, nearly always `w:`.
  private(set) var prefix = ""
  private(set) var paragraphs: [Paragraph] = []
  private(set) var cells: [Cell] = []
  private(set) var runs: [Run] = []
  private(set) var texts: [Text] = []
  /// Where each character of all texts begins.
  private(set) var characters: [Int] = []

  private enum Name { case p, r, rPr, t, tc, tcPr, other }
  private var open: [(name: Name, index: Int)] = []
  private var at = 0

  init(_ part: [UInt8]) {
    bytes = part
    while let tag = nextTag() {
      if prefix.isEmpty, open.isEmpty, paragraphs.isEmpty { prefix = Self.prefix(bytes, tag) }
      if bytes[tag.lowerBound + 1] == UInt8(ascii: "/") {
        end(tag)
      } else {
        begin(tag)
      }
    }
  }

  /// The bytes of one character, a reference such as `&amp;` being one.
  func range(ofCharacter index: Int, in text: Text) -> Range<Int> {
    let next = index + 1 < text.characters.upperBound ? characters[index + 1] : text.end
    return characters[index]..<next
  }

  func scalar(_ range: Range<Int>) -> UInt32? {
    guard bytes[range.lowerBound] == UInt8(ascii: "&") else {
      return String(decoding: bytes[range], as: UTF8.self).unicodeScalars.first?.value
    }
    // Text that the reader passes over was never checked.
    guard range.count > 2 else { return nil }
    return CharacterReference.scalar(bytes[(range.lowerBound + 1)..<(range.upperBound - 1)])
  }

  private static func prefix(_ bytes: [UInt8], _ tag: Range<Int>) -> String {
    let name = bytes[(tag.lowerBound + 1)..<tag.upperBound].prefix {
      !$0.isMarkupSpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
    }
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return "" }
    return String(decoding: name[...colon], as: UTF8.self)
  }

  /// The next start or end tag, past comments, instructions and literal sections.
  private mutating func nextTag() -> Range<Int>? {
    while let start = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = start
      let skip: StaticString? =
        bytes.matches("<!--", at: at)
        ? "-->"
        : bytes.matches("<![cdata[", at: at) ? "]]>" : bytes.matches("<?", at: at) ? "?>" : nil
      if let skip {
        guard let found = bytes.firstIndex(of: skip, in: at..<bytes.count) else { return nil }
        at = found + skip.utf8CodeUnitCount
        continue
      }
      while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
        let quote = bytes[at]
        at += 1
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
        while at < bytes.count, bytes[at] != quote { at += 1 }
        at += 1
      }
      guard at < bytes.count else { return nil }
      at += 1
      return start..<at
    }
    return nil
  }

  private mutating func begin(_ tag: Range<Int>) {
    let name = name(tag.lowerBound + 1)
    let closesItself = bytes[tag.upperBound - 2] == UInt8(ascii: "/")
    var index = 0
    switch name {
    case .p:
      index = paragraphs.count
      var paragraph = Paragraph(tag: tag, end: tag.upperBound, closesItself: closesItself)
      paragraph.cell = open.last { $0.name == .tc }?.index
      paragraphs.append(paragraph)
    case .tc:
      index = cells.count
      cells.append(Cell(tag: tag))
    case .tcPr where open.last?.name == .tc:
      if let cell = open.last?.index { cells[cell].properties = tag }
    case .r where !closesItself:
      index = runs.count
      let paragraph = open.last { $0.name == .p }?.index ?? -1
      runs.append(Run(tag: tag, properties: nil, end: tag.upperBound, paragraph: paragraph))
    case .rPr where open.last?.name == .r:
      if let run = open.last?.index { runs[run].properties = tag }
    case .t where !closesItself && open.last?.name == .r:
      index = texts.count
      let run = open.last?.index ?? 0
      texts.append(Text(tag: tag, end: tag.upperBound, run: run, characters: 0..<0))
    case .r, .rPr, .t, .tcPr, .other: break
    }
    if !closesItself { open.append((name, index)) }
  }

  private mutating func end(_ tag: Range<Int>) {
    guard let (name, index) = open.popLast() else { return }
    switch name {
    case .p: paragraphs[index].end = tag.lowerBound
    case .r: runs[index].end = tag.upperBound
    case .rPr:
      guard open.last?.name == .r, let run = open.last?.index,
        let start = runs[run].properties?.lowerBound
      else { return }
      runs[run].properties = start..<tag.upperBound
    case .t where open.last?.name == .r:
      texts[index].end = tag.lowerBound
      texts[index].characters = addCharacters(texts[index].tag.upperBound..<tag.lowerBound)
    case .tcPr:
      guard open.last?.name == .tc, let cell = open.last?.index,
        let start = cells[cell].properties?.lowerBound
      else { return }
      cells[cell].properties = start..<tag.upperBound
    case .t, .tc, .other: break
    }
  }

  private mutating func addCharacters(_ range: Range<Int>) -> Range<Int> {
    let first = characters.count
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      var next = index + 1
      if byte == UInt8(ascii: "&") {
        let semicolon = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: ";"))
        next = (semicolon ?? index) + 1
      }
      while next < range.upperBound, bytes[next] & 0xC0 == 0x80 { next += 1 }
      // A comment or a literal section amid the text: such a text is left whole.
      guard byte != UInt8(ascii: "<") else {
        characters.removeSubrange(first...)
        return first..<first
      }
      characters.append(index)
      index = next
    }
    return first..<characters.count
  }

  private func name(_ start: Int) -> Name {
    guard bytes[start...].starts(with: prefix.utf8) else { return .other }
    let local = bytes[(start + prefix.utf8.count)...].prefix(5).prefix {
      $0.isASCIILetter || $0.isASCIIDigit
    }
    return switch pack(local) {
    case Self.p: .p
    case Self.r: .r
    case Self.rPr: .rPr
    case Self.t: .t
    case Self.tc: .tc
    case Self.tcPr: .tcPr
    default: .other
    }
  }

  private static let p = pack("p".utf8)
  private static let r = pack("r".utf8)
  private static let rPr = pack("rPr".utf8)
  private static let t = pack("t".utf8)
  private static let tc = pack("tc".utf8)
  private static let tcPr = pack("tcPr".utf8)
}
