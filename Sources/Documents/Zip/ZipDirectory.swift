/// The central directory of a zip file: what is said to be inside, nothing unpacked.
struct ZipDirectory {
  struct Entry: Equatable {
    /// The name with `/` between folders, as some old programs write `\`.
    let name: String
    let flags: Int
    let method: Int
    let checksum: UInt32
    let packedSize: Int
    let size: Int
    let headerOffset: Int
  }

  let entries: [Entry]
  /// Where the directory begins: no entry reaches past it.
  let start: Int

  /// Nil where there is no directory, or one that points out of the file.
  init?(of bytes: [UInt8], limit: Int) {
    guard let end = Self.endRecord(in: bytes) else { return nil }
    let count = bytes.littleEndian16(at: end + 10)
    let size = bytes.littleEndian32(at: end + 12)
    start = bytes.littleEndian32(at: end + 16)
    // A zip64 directory has 0xFFFF here and so fails too: no file of this size needs one.
    guard start + size <= end, count <= limit else { return nil }
    var entries: [Entry] = []
    var at = start
    for _ in 0..<count {
      guard let (entry, next) = Self.entry(of: bytes, at: at, before: end) else { return nil }
      entries.append(entry)
      at = next
    }
    self.entries = entries
  }

  /// The names of the entries, none where the directory cannot be read.
  static func names(in bytes: [UInt8]) -> [String] {
    ZipDirectory(of: bytes, limit: ReadLimits.standard.entries)?.entries.map(\.name) ?? []
  }

  /// The last end record whose comment fits into the file.
  private static func endRecord(in bytes: [UInt8]) -> Int? {
    var at = bytes.count - 22
    let lowest = max(0, at - 65535)
    while at >= lowest {
      if bytes[at] == 0x50, bytes.littleEndian32(at: at) == 0x0605_4B50,
        at + 22 + bytes.littleEndian16(at: at + 20) <= bytes.count
      {
        return at
      }
      at -= 1
    }
    return nil
  }

  private static func entry(of bytes: [UInt8], at: Int, before end: Int) -> (Entry, Int)? {
    guard at + 46 <= end, bytes.littleEndian32(at: at) == 0x0201_4B50 else { return nil }
    let nameEnd = at + 46 + bytes.littleEndian16(at: at + 28)
    let extraEnd = nameEnd + bytes.littleEndian16(at: at + 30)
    let next = extraEnd + bytes.littleEndian16(at: at + 32)
    guard next <= end else { return nil }
    let name = bytes[(at + 46)..<nameEnd].map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    let sizes = Sizes(of: bytes, at: at, extra: nameEnd..<extraEnd)
    let entry = Entry(
      name: String(decoding: name, as: UTF8.self),
      flags: bytes.littleEndian16(at: at + 8),
      method: bytes.littleEndian16(at: at + 10),
      checksum: UInt32(bytes.littleEndian32(at: at + 16)),
      packedSize: sizes.packed, size: sizes.unpacked, headerOffset: sizes.offset)
    return (entry, next)
  }

  /// Sizes and place of an entry; those of 0xFFFFFFFF stand in the zip64 field, as programs that
  /// write to a stream do for small files too.
  private struct Sizes {
    var unpacked: Int
    var packed: Int
    var offset: Int

    init(of bytes: [UInt8], at: Int, extra: Range<Int>) {
      packed = bytes.littleEndian32(at: at + 20)
      unpacked = bytes.littleEndian32(at: at + 24)
      offset = bytes.littleEndian32(at: at + 42)
      var field = extra.lowerBound
      while field + 4 <= extra.upperBound {
        let end = field + 4 + bytes.littleEndian16(at: field + 2)
        guard end <= extra.upperBound else { return }
        if bytes.littleEndian16(at: field) == 1 {
          var rest = (field + 4)..<end
          Self.widen(&unpacked, from: &rest, of: bytes)
          Self.widen(&packed, from: &rest, of: bytes)
          Self.widen(&offset, from: &rest, of: bytes)
          return
        }
        field = end
      }
    }

    /// Takes the wide value where the narrow one only points to it; one over 4 GB stays too large.
    private static func widen(_ value: inout Int, from rest: inout Range<Int>, of bytes: [UInt8]) {
      guard value == 0xFFFF_FFFF, rest.count >= 8 else { return }
      if bytes.littleEndian32(at: rest.lowerBound + 4) == 0 {
        value = bytes.littleEndian32(at: rest.lowerBound)
      }
      rest = (rest.lowerBound + 8)..<rest.upperBound
    }
  }
}
