/// A zip file made in the test, with the faults a test asks for.
struct StoredZip {
  struct Part {
    var name: String
    var content: [UInt8]
    /// What the directory says instead of the truth.
    var checksum: UInt32?
    var size: Int?
    var packed: [UInt8]?
    var method = 0
    var flags = 0
    var offset: Int?

    init(_ name: String, _ content: String) {
      self.name = name
      self.content = Array(content.utf8)
    }
  }

  var parts: [Part]

  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let body = part.packed ?? part.content
      let checksum = part.checksum ?? Self.checksum(part.content)
      let sizes =
        Self.little(Int(checksum), 4) + Self.little(body.count, 4)
        + Self.little(part.size ?? part.content.count, 4)
      let head =
        Self.little(20, 2) + Self.little(part.flags, 2) + Self.little(part.method, 2)
        + Self.little(0, 4)
      let name = Array(part.name.utf8)
      let offset = part.offset ?? file.count
      file += [0x50, 0x4B, 3, 4] + head + sizes + Self.little(name.count, 2) + [0, 0]
      file += name + body
      directory += [0x50, 0x4B, 1, 2, 20, 0] + head + sizes + Self.little(name.count, 2)
      directory += [UInt8](repeating: 0, count: 12) + Self.little(offset, 4) + name
    }
    let count = Self.little(parts.count, 2)
    let end = Self.little(directory.count, 4) + Self.little(file.count, 4)
    return file + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + end + [0, 0]
  }

  private static func little(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 bit by bit, on purpose not the one that is tested.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
