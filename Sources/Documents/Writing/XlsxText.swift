/// Text as Excel wants it in a cell.
enum XlsxText {
  /// Excel refuses a file with a longer cell; it counts in UTF-16.
  private static let longest = 32767

  /// Cut to what a cell holds, and with `_x0041_`, which Excel would read as `A`, kept as it is.
  static func escaped(_ text: String) -> String {
    var text = text
    if text.utf8.count > longest, text.utf16.count > longest {
      var used = 0
      let kept = text.unicodeScalars.prefix {
        used += $0.value > 0xFFFF ? 2 : 1
        return used <= longest
      }
      text = String(kept)
    }
    let bytes = Array(text.utf8)
    guard bytes.indices.contains(where: { isEscape(bytes[$0...]) }) else { return text }
    var result: [UInt8] = []
    for index in bytes.indices {
      if isEscape(bytes[index...]) { result += "_x005F".utf8 }
      result.append(bytes[index])
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether `_x` with four hexadecimal digits and `_` begins here.
  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "_"), bytes.count >= 7 else { return false }
    let head = bytes.prefix(7)
    return head.dropFirst().first == UInt8(ascii: "x") && head.last == UInt8(ascii: "_")
      && head.dropFirst(2).dropLast().allSatisfy {
        $0.isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20)
      }
  }
}
