/// `?` as `$1`, `$2` …, but not inside quotes and comments.
enum Placeholders {
  static func numbered(_ sql: String) -> String {
    let bytes = Array(sql.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var count = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "?") {
        count += 1
        result += Array("$\(count)".utf8)
        index += 1
      } else {
        let end = skipped(bytes, from: index)
        result += bytes[index..<end]
        index = end
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Behind the quote or the comment that starts here, else behind this byte.
  private static func skipped(_ bytes: [UInt8], from start: Int) -> Int {
    let next = start + 1 < bytes.count ? bytes[start + 1] : 0
    switch (bytes[start], next) {
    case (UInt8(ascii: "'"), _), (UInt8(ascii: "\""), _):
      return after([bytes[start]], bytes, from: start + 1)
    case (UInt8(ascii: "-"), UInt8(ascii: "-")):
      return after([UInt8(ascii: "\n")], bytes, from: start + 2)
    case (UInt8(ascii: "/"), UInt8(ascii: "*")):
      return after(Array("*/".utf8), bytes, from: start + 2)
    default:
      return start + 1
    }
  }

  private static func after(_ end: [UInt8], _ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index...].starts(with: end) { return index + end.count }
      index += 1
    }
    return bytes.count
  }
}
