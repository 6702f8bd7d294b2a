/// Cuts a page into tags and text, in one pass, whatever is wrong with the page.
///
/// Ours rather than libxml2's parser, because that one compares every attribute of a tag with every
/// other (200 kB of attributes kept it busy for two seconds, with the square of the size), and
/// because no tree is needed to tell paragraphs and cells.
struct HTMLScanner {
  enum Event { case start, end, text, finish }

  /// The attributes of a tag that are looked at.
  struct Attributes {
    var columnSpan = 1
    var rowSpan = 1
    var isHidden = false
  }

  private let bytes: [UInt8]
  private var at = 0
  /// The element of the tag just read, nil for one that does not matter.
  private(set) var name: HTMLName?
  private(set) var attributes = Attributes()
  /// Where the text just read stands.
  private(set) var content = 0..<0

  init(utf8 bytes: [UInt8]) {
    self.bytes = bytes
  }

  subscript(range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

  mutating func next() -> Event {
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else { return text(from: at) }
      let next = at + 1 < bytes.count ? bytes[at + 1] : 0
      if next.isASCIILetter { return startTag() }
      if next == UInt8(ascii: "/"), at + 2 < bytes.count, bytes[at + 2].isASCIILetter {
        return endTag()
      }
      switch next {
      case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/"): skipDeclaration()
      default:
        at += 1
        return text(from: at - 1)
      }
    }
    return .finish
  }

  /// The text up to the end tag of an element whose content is no markup; the tag is passed too.
  mutating func rawText(of name: HTMLName) -> Range<Int> {
    let start = at
    while let mark = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = mark + 1
      guard at < bytes.count, bytes[at] == UInt8(ascii: "/") else { continue }
      let end = nameEnd(from: at + 1)
      if HTMLName.vocabulary[key(of: (at + 1)..<end)] == name {
        at = end
        skipTag()
        return start..<mark
      }
    }
    at = bytes.count
    return start..<at
  }

  private mutating func text(from start: Int) -> Event {
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
    content = start..<at
    return .text
  }

  private mutating func startTag() -> Event {
    let end = nameEnd(from: at + 1)
    name = HTMLName.vocabulary[key(of: (at + 1)..<end)]
    attributes = Attributes()
    at = end
    skipTag()
    return .start
  }

  private mutating func endTag() -> Event {
    let end = nameEnd(from: at + 2)
    name = HTMLName.vocabulary[key(of: (at + 2)..<end)]
    at = end
    skipTag()
    return .end
  }

  /// A comment, or anything else that begins with `<!`, `<?` or `</`.
  private mutating func skipDeclaration() {
    let isComment = bytes.matches("<!--", at: at)
    let end: StaticString = isComment ? "-->" : ">"
    // `<!-->` is a whole comment.
    let from = isComment ? at + 2 : at + 1
    let found = bytes.firstIndex(of: end, in: min(from, bytes.count)..<bytes.count)
    at = found.map { $0 + end.utf8CodeUnitCount } ?? bytes.count
  }

  private func nameEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, !bytes[end].isMarkupSpace, bytes[end] != UInt8(ascii: ">"),
      bytes[end] != UInt8(ascii: "/"), bytes[end] != UInt8(ascii: "<")
    {
      end += 1
    }
    return end
  }

  private func key(of range: Range<Int>) -> UInt128 {
    range.count > 16 ? 0 : pack(bytes[range].lazy.map(\.asciiLowercase))
  }

  /// Moves past the `>` of the tag and takes note of its attributes.
  private mutating func skipTag() {
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ">") {
        at += 1
        return
      }
      if byte.isMarkupSpace || byte == UInt8(ascii: "/") {
        at += 1
      } else {
        attribute()
      }
    }
  }

  private mutating func attribute() {
    let start = at
    // A stray `=` or quote begins a name, as in a browser.
    at += 1
    while at < bytes.count, !bytes[at].isMarkupSpace, bytes[at] != UInt8(ascii: ">"),
      bytes[at] != UInt8(ascii: "="), bytes[at] != UInt8(ascii: "/")
    {
      at += 1
    }
    let name = start..<at
    skipSpace()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
      return note(name, value: at..<at)
    }
    at += 1
    skipSpace()
    note(name, value: value())
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at].isMarkupSpace { at += 1 }
  }

  private mutating func value() -> Range<Int> {
    guard at < bytes.count else { return at..<at }
    let quote = bytes[at]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = at + 1
      at = bytes[start...].firstIndex(of: quote) ?? bytes.count
      defer { at = min(at + 1, bytes.count) }
      return start..<at
    }
    let start = at
    while at < bytes.count, !bytes[at].isMarkupSpace, bytes[at] != UInt8(ascii: ">") { at += 1 }
    return start..<at
  }

  private mutating func note(_ name: Range<Int>, value: Range<Int>) {
    switch name.count {
    case 7 where bytes.matches("colspan", at: name.lowerBound):
      attributes.columnSpan = span(value, most: 1000)
    case 7 where bytes.matches("rowspan", at: name.lowerBound):
      attributes.rowSpan = span(value, most: 65534)
    case 6 where bytes.matches("hidden", at: name.lowerBound):
      attributes.isHidden = true
    case 5 where bytes.matches("style", at: name.lowerBound):
      if HTMLStyle.hides(bytes[value]) { attributes.isHidden = true }
    default: break
    }
  }

  /// The number the value begins with, held to what a browser allows. `rowspan="0"` counts as 1: it
  /// is written by converters that mean no merge, never to reach to the end of the table.
  private func span(_ value: Range<Int>, most: Int) -> Int {
    var number = 0
    for byte in bytes[value].drop(while: { $0.isMarkupSpace || $0 == UInt8(ascii: "+") }) {
      guard byte.isASCIIDigit, number <= most else { break }
      number = number * 10 + Int(byte - 0x30)
    }
    return max(1, min(number, most))
  }
}
