/// One line of poppler's or cairo's XML output, which both print one element a line.
///
/// Not an XML parser: it reads the few attributes asked for and gives nil for all it does not
/// understand.
struct MarkupLine {
  private let bytes: ArraySlice<UInt8>

  init(_ line: ArraySlice<UInt8>) {
    bytes = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  func opens(_ name: StaticString) -> Bool {
    bytes.first == UInt8(ascii: "<") && isWord(name, at: bytes.startIndex + 1)
  }

  func closes(_ name: StaticString) -> Bool {
    bytes.starts(with: [UInt8(ascii: "<"), UInt8(ascii: "/")])
      && isWord(name, at: bytes.startIndex + 2)
  }

  /// Whether the element ends in this very tag: `<a …/>`.
  var isEmptyElement: Bool {
    bytes.suffix(2).elementsEqual([UInt8(ascii: "/"), UInt8(ascii: ">")])
  }

  /// The value of an attribute, as it stands.
  func attribute(_ name: StaticString) -> ArraySlice<UInt8>? {
    let length = name.utf8CodeUnitCount
    var index = bytes.startIndex
    while let quote = bytes[index...].firstIndex(of: UInt8(ascii: "\"")) {
      guard let end = bytes[(quote + 1)...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
      let start = quote - 1 - length
      if start > bytes.startIndex, bytes[quote - 1] == UInt8(ascii: "="),
        bytes[start - 1] == UInt8(ascii: " "), matches(name, at: start)
      {
        return bytes[(quote + 1)..<end]
      }
      index = end + 1
    }
    return nil
  }

  func number(_ name: StaticString) -> Double? {
    guard let value = attribute(name) else { return nil }
    var scanner = NumberScanner(value)
    return scanner.next()
  }

  /// The text between the start tag and `</name>`, its five entities resolved; nil when blank.
  func content(_ name: StaticString) -> String? {
    guard let open = bytes.firstIndex(of: UInt8(ascii: ">")),
      let close = bytes.lastIndex(of: UInt8(ascii: "<")), close > open,
      MarkupLine(bytes[close...]).closes(name)
    else { return nil }
    let text = Self.unescaped(bytes[(open + 1)..<close])
    return text.utf8.allSatisfy { $0 == UInt8(ascii: " ") } ? nil : text
  }

  private func isWord(_ name: StaticString, at start: Int) -> Bool {
    let end = start + name.utf8CodeUnitCount
    guard matches(name, at: start), end < bytes.endIndex else { return false }
    return bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: ">")
      || bytes[end] == UInt8(ascii: "/")
  }

  private func matches(_ name: StaticString, at start: Int) -> Bool {
    let length = name.utf8CodeUnitCount
    guard start >= bytes.startIndex, start + length <= bytes.endIndex else { return false }
    return name.withUTF8Buffer { bytes[start..<(start + length)].elementsEqual($0) }
  }

  private static let entities: [(name: [UInt8], character: UInt8)] = [
    (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
    (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
    (Array("&apos;".utf8), UInt8(ascii: "'")), (Array("&#39;".utf8), UInt8(ascii: "'")),
  ]

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let rest = bytes[index...]
      if bytes[index] == UInt8(ascii: "&"),
        let entity = entities.first(where: { rest.starts(with: $0.name) })
      {
        plain.append(entity.character)
        index += entity.name.count
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
