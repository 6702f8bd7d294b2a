/// Base64 of RFC 4648 §4, appended without an intermediate string.
enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func append(_ content: [UInt8], to bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + (content.count + 2) / 3 * 4)
    var index = 0
    while index < content.count {
      let left = content.count - index
      let a = content[index]
      let b = left > 1 ? content[index + 1] : 0
      let c = left > 2 ? content[index + 2] : 0
      bytes.append(digits[Int(a >> 2)])
      bytes.append(digits[Int((a & 3) << 4 | b >> 4)])
      bytes.append(left > 1 ? digits[Int((b & 15) << 2 | c >> 6)] : UInt8(ascii: "="))
      bytes.append(left > 2 ? digits[Int(c & 63)] : UInt8(ascii: "="))
      index += 3
    }
  }
}
