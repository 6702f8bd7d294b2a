/// Reads one XML part of an Office file from its start to its end.
///
/// Ours rather than libxml2's, because libxml2 compares every attribute of an element with every
/// other: one element of 2 MB of attributes keeps it busy for minutes. This one is linear, knows no
/// entities but the five of XML, refuses any DOCTYPE, and needs no memory beyond its place.
/// Names are told apart by their local part: prefixes differ from program to program.
struct XMLScanner {
  enum Event { case start, end, text, finish }

  private let bytes: [UInt8]
  private let format: FileFormat
  private let limit: Int
  private var at = 0
  private var open: [UInt128] = []
  private var closesItself = false
  private var attributes = 0..<0
  private var content = 0..<0
  private var isLiteral = false
  /// The local name of the element that has just begun or ended.
  private(set) var name: UInt128 = 0

  /// The number of open elements, the one just begun included.
  var depth: Int { open.count }

  init(_ part: [UInt8], format: FileFormat, depth: Int) {
    let isWide = part.starts(with: [0xFF, 0xFE]) || part.starts(with: [0xFE, 0xFF])
    bytes = isWide ? TextDecoder.utf8(part) : part
    self.format = format
    limit = depth
  }

  mutating func next() throws -> Event {
    if closesItself { return close() }
    while at < bytes.count {
      if bytes[at] != UInt8(ascii: "<") { return text() }
      guard at + 1 < bytes.count else { throw damaged }
      switch bytes[at + 1] {
      case UInt8(ascii: "/"): return try endTag()
      case UInt8(ascii: "?"): try skip(past: "?>")
      case UInt8(ascii: "!"): if try declaration() { return .text }
      default: return try startTag()
      }
    }
    guard open.isEmpty else { throw damaged }
    return .finish
  }

  /// Passes over the rest of the element that has just begun, its end included.
  mutating func skipElement() throws {
    let outer = depth - 1
    while true {
      switch try next() {
      case .end where depth == outer: return
      case .finish: throw damaged
      case .start, .end, .text: continue
      }
    }
  }

  /// Appends the text just read, its references resolved.
  func appendText(to output: inout [UInt8]) throws {
    if isLiteral {
      output += bytes[content]
    } else {
      try appendResolved(content, to: &output)
    }
  }

  /// The value of the attribute with that local name of the element that has just begun.
  func attribute(_ wanted: StaticString) throws -> String? {
    guard let range = try attributeRange(wanted) else { return nil }
    var value: [UInt8] = []
    try appendResolved(range, to: &value)
    return String(decoding: value, as: UTF8.self)
  }

  /// The attribute as a number, nil where it is none.
  func number(_ wanted: StaticString) throws -> Int? {
    guard let range = try attributeRange(wanted) else { return nil }
    var value = 0
    var digits = range
    if bytes[range].first == UInt8(ascii: "-") {
      digits = (range.lowerBound + 1)..<range.upperBound
    }
    guard !digits.isEmpty, digits.count <= 12 else { return nil }
    for byte in bytes[digits] {
      guard byte.isASCIIDigit else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return digits == range ? value : -value
  }

  private var damaged: DocumentError { .damaged(format) }

  private mutating func text() -> Event {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
    content = start..<at
    isLiteral = false
    return .text
  }

  private mutating func startTag() throws -> Event {
    at += 1
    let start = at
    var local = at
    while at < bytes.count, !bytes[at].endsName {
      if bytes[at] == UInt8(ascii: ":") { local = at + 1 }
      at += 1
    }
    guard at > start else { throw damaged }
    name = pack(bytes[local..<at])
    let first = at
    try findTagEnd()
    closesItself = bytes[at - 1] == UInt8(ascii: "/")
    attributes = first..<(closesItself ? at - 1 : at)
    at += 1
    guard open.count < limit else { throw DocumentError.tooComplex }
    open.append(name)
    return .start
  }

  /// Moves to the `>` of the tag, past any that stands in quotes.
  private mutating func findTagEnd() throws {
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ">") { return }
      guard byte != UInt8(ascii: "<") else { throw damaged }
      at += 1
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        while at < bytes.count, bytes[at] != byte { at += 1 }
        at += 1
      }
    }
    throw damaged
  }

  private mutating func endTag() throws -> Event {
    at += 2
    var local = at
    while at < bytes.count, !bytes[at].endsName {
      if bytes[at] == UInt8(ascii: ":") { local = at + 1 }
      at += 1
    }
    guard open.last == pack(bytes[local..<at]) else { throw damaged }
    while at < bytes.count, bytes[at].isMarkupSpace { at += 1 }
    guard at < bytes.count, bytes[at] == UInt8(ascii: ">") else { throw damaged }
    at += 1
    return close()
  }

  private mutating func close() -> Event {
    closesItself = false
    name = open.popLast() ?? 0
    return .end
  }

  /// A comment, or a literal section, for which it returns true. A DOCTYPE is refused.
  private mutating func declaration() throws -> Bool {
    if bytes.matches("<!--", at: at) {
      at += 4
      try skip(past: "-->")
      return false
    }
    guard bytes.holds("<![CDATA[", in: at..<min(at + 9, bytes.count)) else {
      throw DocumentError.tooComplex
    }
    let start = at + 9
    try skip(past: "]]>")
    content = start..<(at - 3)
    isLiteral = true
    return true
  }

  private mutating func skip(past text: StaticString) throws {
    guard let found = bytes.firstIndex(of: text, in: at..<bytes.count) else { throw damaged }
    at = found + text.utf8CodeUnitCount
  }

  private func attributeRange(_ wanted: StaticString) throws -> Range<Int>? {
    var at = attributes.lowerBound
    let end = attributes.upperBound
    while true {
      while at < end, bytes[at].isMarkupSpace { at += 1 }
      if at == end { return nil }
      var local = at
      while at < end, bytes[at] != UInt8(ascii: "="), !bytes[at].isMarkupSpace {
        if bytes[at] == UInt8(ascii: ":") { local = at + 1 }
        at += 1
      }
      let name = local..<at
      while at < end, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "'") { at += 1 }
      guard at < end else { throw damaged }
      let quote = bytes[at]
      let start = at + 1
      at = start
      while at < end, bytes[at] != quote { at += 1 }
      guard at < end else { throw damaged }
      if name.count == wanted.utf8CodeUnitCount, bytes.holds(wanted, in: name) {
        return start..<at
      }
      at += 1
    }
  }

  private func appendResolved(_ range: Range<Int>, to output: inout [UInt8]) throws {
    var from = range.lowerBound
    while let mark = bytes[from..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
      output += bytes[from..<mark]
      let end = min(range.upperBound, mark + 12)
      guard let semicolon = bytes[mark..<end].firstIndex(of: UInt8(ascii: ";")),
        let scalar = CharacterReference.scalar(bytes[(mark + 1)..<semicolon])
      else { throw damaged }
      output.append(scalar: scalar)
      from = semicolon + 1
    }
    output += bytes[from..<range.upperBound]
  }
}

extension UInt8 {
  /// Whether a name of an element ends before this byte.
  fileprivate var endsName: Bool {
    isMarkupSpace || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
      || self == UInt8(ascii: "<")
  }
}
