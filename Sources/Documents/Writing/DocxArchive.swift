/// The entries of an archive as they stand, to be copied without unpacking.
struct DocxArchive {
  private let bytes: [UInt8]
  private let entries: [ZipDirectory.Entry]

  /// Only for an archive that has been read without an error.
  init(_ bytes: [UInt8], limits: ReadLimits) {
    self.bytes = bytes
    entries = ZipDirectory(of: bytes, limit: limits.entries)?.entries ?? []
  }

  /// The archive with these entries in place of those of the same name, or after all others.
  func replacing(_ parts: [ZipWriter.Entry]) -> [UInt8] {
    var zip = ZipWriter()
    var left = parts
    for entry in entries {
      if let index = left.firstIndex(where: { $0.name.elementsEqual(entry.name.utf8) }) {
        zip.add(left.remove(at: index))
      } else {
        zip.add(copy(entry))
      }
    }
    for part in left { zip.add(part) }
    return zip.finish()
  }

  private func copy(_ entry: ZipDirectory.Entry) -> ZipWriter.Entry {
    let at = entry.headerOffset
    let start = at + 30 + bytes.littleEndian16(at: at + 26) + bytes.littleEndian16(at: at + 28)
    return ZipWriter.Entry(
      name: Array(entry.name.utf8), method: UInt16(entry.method), crc32: entry.checksum,
      size: UInt32(entry.size), packed: Array(bytes[start..<(start + entry.packedSize)]))
  }
}

extension ZipWriter.Entry {
  /// An entry that is only to be read again at once.
  init(name: String, storing content: [UInt8]) {
    self.init(
      name: Array(name.utf8), method: 0, crc32: Deflate.checksum(content),
      size: UInt32(content.count), packed: content)
  }
}
