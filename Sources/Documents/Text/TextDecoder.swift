internal import Glibc

/// Turns bytes of any encoding into UTF-8; what is malformed becomes U+FFFD.
enum TextDecoder {
  /// The text in UTF-8 without byte order mark: by its mark, else as `declared`, else by likeness.
  ///
  /// A page that declares an encoding is not believed where its bytes are plainly UTF-8, or are
  /// plainly not: pages saved by a browser keep the old declaration.
  static func utf8(_ bytes: [UInt8], declared: TextEncoding? = nil) -> [UInt8] {
    if let (encoding, length) = TextEncoding.mark(of: bytes) {
      return convert(bytes[length...], from: encoding)
    }
    let guess = TextEncoding.guess(bytes)
    if guess == .utf8 { return convert(bytes[...], from: .utf8) }
    let encoding = declared == .utf8 ? guess : declared ?? guess
    return convert(bytes[...], from: encoding)
  }

  private static func convert(_ bytes: ArraySlice<UInt8>, from encoding: TextEncoding) -> [UInt8] {
    if encoding == .utf8 { return Array(bytes) }
    let converter = iconv_open("UTF-8", encoding.rawValue)
    guard converter != iconv_t(bitPattern: -1) else {
      // The C library has its tables as separate files, which a stripped system may lack.
      return Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
    defer { iconv_close(converter) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count / 2 * 3 + 64)
    var input = Array(bytes)
    input.withUnsafeMutableBytes { run(converter, over: $0, into: &output) }
    return output
  }

  /// Runs the converter to the end of the input, by way of one buffer that is used again.
  private static func run(
    _ converter: iconv_t?, over input: UnsafeMutableRawBufferPointer, into output: inout [UInt8]
  ) {
    var next = input.baseAddress?.assumingMemoryBound(to: CChar.self)
    var left = input.count
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32768) { buffer in
      while left > 0 {
        var target = buffer.baseAddress
        var room = buffer.count
        let failed = iconv(converter, &next, &left, &target, &room) == -1
        let isMalformed = failed && errno != E2BIG
        output += UnsafeRawBufferPointer(buffer).prefix(buffer.count - room)
        if isMalformed, left > 0 {
          output += [0xEF, 0xBF, 0xBD]
          next = next.map { $0 + 1 }
          left -= 1
        }
      }
    }
  }
}
