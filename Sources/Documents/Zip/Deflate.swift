internal import CZlib

/// zlib on whole byte arrays.
enum Deflate {
  /// The raw deflate stream unpacked; nil unless it is whole and gives exactly `size` bytes.
  static func inflate(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    // No deflate stream grows more than 1032 times: a false size allocates nothing.
    guard size <= packed.count * 1032 + 64, size < Int(UInt32.max) else { return nil }
    var stream = z_stream()
    let length = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, length) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var isWhole = false
    // One byte more than declared, so that a stream that is longer is noticed.
    let plain = [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
      packed.withUnsafeBufferPointer { input in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(size + 1)
        isWhole = CZlib.inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_out == 1
      }
      count = size + 1 - Int(stream.avail_out)
    }
    return isWhole ? plain : nil
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer {
      UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count))
    }
  }
}
