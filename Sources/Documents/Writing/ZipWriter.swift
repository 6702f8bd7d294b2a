internal import CZlib

/// Writes a ZIP archive. All entries carry the first moment ZIP knows, 1 January 1980, so that
/// the same content always gives the same bytes.
package struct ZipWriter {
  /// One file of an archive, compressed already: made once, it can be put into many archives.
  package struct Entry: Sendable {
    package var name: [UInt8]
    /// 0 stored, 8 deflated; an entry copied from another archive may have any.
    package var method: UInt16
    package var crc32: UInt32
    package var size: UInt32
    package var packed: [UInt8]

    package init(name: [UInt8], method: UInt16, crc32: UInt32, size: UInt32, packed: [UInt8]) {
      self.name = name
      self.method = method
      self.crc32 = crc32
      self.size = size
      self.packed = packed
    }
  }

  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  package init() {}

  package mutating func add(_ name: String, _ content: [UInt8]) {
    add(Entry(name: name, deflating: content))
  }

  package mutating func add(_ entry: Entry) {
    let offset = UInt32(bytes.count)
    var fields: [UInt8] = []
    // Version 2.0 is needed for deflate; bit 11 says that the name is UTF-8.
    fields.append(little: 20, 0x0800, entry.method, 0, 0x0021)
    fields.append(little: entry.crc32, UInt32(entry.packed.count), entry.size)
    fields.append(little: UInt16(entry.name.count), 0)

    bytes.append(little: UInt32(0x0403_4b50))
    bytes += fields
    bytes += entry.name
    bytes += entry.packed

    directory.append(little: UInt32(0x0201_4b50))
    directory.append(little: UInt16(20))
    directory += fields
    directory.append(little: UInt16(0), 0, 0)
    directory.append(little: UInt32(0), offset)
    directory += entry.name
    count += 1
  }

  /// The whole archive. The directory follows the entries, so nothing can be added after it.
  package consuming func finish() -> [UInt8] {
    let start = UInt32(bytes.count)
    bytes += directory
    bytes.append(little: UInt32(0x0605_4b50))
    bytes.append(little: UInt16(0), 0, count, count)
    bytes.append(little: UInt32(directory.count), start)
    bytes.append(little: UInt16(0))
    return bytes
  }
}

extension ZipWriter.Entry {
  package init(name: String, deflating content: [UInt8]) {
    let crc = content.withUnsafeBufferPointer {
      CZlib.crc32(0, $0.baseAddress, UInt32(content.count))
    }
    let packed = Self.deflate(content)
    self.init(
      name: Array(name.utf8), method: packed == nil ? 0 : 8, crc32: UInt32(crc),
      size: UInt32(content.count), packed: packed ?? content)
  }

  /// The content as raw deflate; nil where that does not make it smaller.
  private static func deflate(_ content: [UInt8]) -> [UInt8]? {
    guard !content.isEmpty else { return nil }
    var stream = z_stream()
    // Level 4: on these repetitive parts half the time of level 6 for a few percent of size.
    // Window bits -15: raw deflate, as ZIP has it.
    let opened = deflateInit2_(
      &stream, 4, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard opened == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    var content = content
    let packed = content.withUnsafeMutableBufferPointer { input in
      [UInt8](unsafeUninitializedCapacity: input.count) { output, count in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        // Room for the original size only: Z_OK means that the packed form would be larger.
        count = CZlib.deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
      }
    }
    return packed.isEmpty ? nil : packed
  }
}

extension [UInt8] {
  fileprivate mutating func append<Number: FixedWidthInteger>(little numbers: Number...) {
    for number in numbers {
      for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
        append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
  }
}
