/// What the headers of a part of a form say.
package struct PartHead: Sendable, Equatable {
  package var name: String?
  /// As the browser sent it; `FileName` makes it fit to be shown. Never a path to anything.
  package var fileName: String?

  package init(name: String?, fileName: String?) {
    self.name = name
    self.fileName = fileName
  }

  /// Reads a block of header lines parted by CRLF; lines that are not understood are passed over.
  init(block: ArraySlice<UInt8>) {
    name = nil
    fileName = nil
    for line in block.split(separator: 10) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
        String(decoding: line[..<colon], as: UTF8.self).lowercased() == "content-disposition"
      else { continue }
      read(HeaderParameters(line[(colon + 1)...]))
    }
  }

  private mutating func read(_ disposition: HeaderParameters) {
    name = disposition["name"].map(Self.unescaped)
    // RFC 5987 gives the extended form the last word.
    fileName =
      disposition["filename*"].flatMap(Self.extended) ?? disposition["filename"].map(Self.unescaped)
  }

  /// Browsers write a quote and line breaks of a file name as these three, and nothing else so.
  private static func unescaped(_ value: [UInt8]) -> String {
    var text: [UInt8] = []
    var index = 0
    while index < value.count {
      if value[index] == UInt8(ascii: "%"), index + 2 < value.count,
        let byte = Percent.byte(value[index + 1], value[index + 2]), [10, 13, 34].contains(byte)
      {
        text.append(byte)
        index += 3
      } else {
        text.append(value[index])
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// `UTF-8''…` with percent signs; nil where it is in another charset or not of that shape.
  private static func extended(_ value: [UInt8]) -> String? {
    let parts = value.split(separator: 39, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3,
      String(decoding: parts[0], as: UTF8.self).lowercased() == "utf-8"
    else { return nil }
    return Percent.decoded(parts[2]).map { String(decoding: $0, as: UTF8.self) }
  }
}
