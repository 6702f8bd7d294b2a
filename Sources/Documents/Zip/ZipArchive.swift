/// The entries of a zip file, unpacked one by one into memory, never to a disk.
struct ZipArchive {
  private let bytes: [UInt8]
  private let format: FileFormat
  private let limits: ReadLimits
  private var entries: [String: Packed] = [:]
  private var unpackedBytes = 0

  private struct Packed {
    let entry: ZipDirectory.Entry
    let body: Range<Int>
  }

  /// Throws `.damaged(format)` where the file contradicts itself: entries that lie over each other
  /// or bear one name could be read in two ways, and are the stuff of bombs.
  init(_ bytes: [UInt8], format: FileFormat, limits: ReadLimits) throws {
    self.bytes = bytes
    self.format = format
    self.limits = limits
    if bytes.starts(with: FormatSniffer.compoundHeader) { throw DocumentError.encrypted }
    guard let directory = ZipDirectory(of: bytes, limit: limits.entries) else {
      throw DocumentError.damaged(format)
    }
    var free = 0
    for entry in directory.entries.sorted(by: { $0.headerOffset < $1.headerOffset }) {
      guard entry.headerOffset >= free,
        let body = Self.body(of: entry, in: bytes, before: directory.start),
        entries.updateValue(Packed(entry: entry, body: body), forKey: entry.name) == nil
      else { throw DocumentError.damaged(format) }
      free = body.upperBound
    }
  }

  func contains(_ name: String) -> Bool { entries[name] != nil }

  /// The bytes of an entry, nil where there is none of exactly that name.
  mutating func unpack(_ name: String) throws -> [UInt8]? {
    guard let packed = entries[name] else { return nil }
    let entry = packed.entry
    guard entry.flags & 1 == 0 else { throw DocumentError.encrypted }
    try account(for: entry)
    let body = bytes[packed.body]
    let plain: [UInt8]? =
      switch entry.method {
      case 0: entry.size == body.count ? Array(body) : nil
      case 8: Deflate.inflate(body, size: entry.size)
      default: nil
      }
    guard let plain, Deflate.checksum(plain) == entry.checksum else {
      throw DocumentError.damaged(format)
    }
    return plain
  }

  /// Refuses before anything is unpacked; unpacking then holds the entry to the size it declares.
  private mutating func account(for entry: ZipDirectory.Entry) throws {
    guard entry.size <= limits.entryBytes else {
      throw DocumentError.tooLarge(limit: limits.entryBytes)
    }
    if entry.size > limits.ratioFloor, entry.size / limits.ratio > entry.packedSize {
      throw DocumentError.tooComplex
    }
    unpackedBytes += entry.size
    guard unpackedBytes <= limits.unpackedBytes else {
      throw DocumentError.tooLarge(limit: limits.unpackedBytes)
    }
  }

  /// Where the packed bytes of an entry stand, its own header before them.
  private static func body(
    of entry: ZipDirectory.Entry, in bytes: [UInt8], before end: Int
  ) -> Range<Int>? {
    let at = entry.headerOffset
    guard at + 30 <= end, bytes.littleEndian32(at: at) == 0x0403_4B50 else { return nil }
    let start = at + 30 + bytes.littleEndian16(at: at + 26) + bytes.littleEndian16(at: at + 28)
    guard start + entry.packedSize <= end else { return nil }
    return start..<(start + entry.packedSize)
  }
}
