/// The names in a zip's directory; nothing is unpacked.
enum ZipNames {
  private static let most = 20_000
  private static let endLength = 22
  private static let longestComment = 65_535
  private static let entryHead = 46

  /// Nil where the zip is damaged, split, in the 64-bit form, or has something before or behind it.
  static func names(in bytes: [UInt8]) -> [String]? {
    guard bytes.long(at: 0) == 0x0403_4B50, let end = end(of: bytes),
      let count = bytes.short(at: end + 10), let length = bytes.long(at: end + 12),
      let start = bytes.long(at: end + 16), count <= most, start + length == end
    else { return nil }
    var names: [String] = []
    var offset = start
    for _ in 0..<count {
      guard bytes.long(at: offset) == 0x0201_4B50, let name = bytes.short(at: offset + 28),
        let extra = bytes.short(at: offset + 30), let comment = bytes.short(at: offset + 32)
      else { return nil }
      let first = offset + entryHead
      guard first + name <= end else { return nil }
      names.append(String(decoding: bytes[first..<first + name], as: UTF8.self))
      offset = first + name + extra + comment
    }
    return offset == end ? names : nil
  }

  /// Where the end record stands: the last place whose comment reaches just to the end.
  private static func end(of bytes: [UInt8]) -> Int? {
    let last = bytes.count - endLength
    guard last >= 0 else { return nil }
    for offset in stride(from: last, through: max(last - longestComment, 0), by: -1)
    where bytes[offset] == 0x50 && bytes.long(at: offset) == 0x0605_4B50 {
      if bytes.short(at: offset + 20) == bytes.count - offset - endLength { return offset }
    }
    return nil
  }
}
