/// Fields in one unmistakable row of bytes: before each its length as 8 bytes, the highest first.
///
/// What is hashed or authenticated goes through here, so that no two different lists of fields give
/// the same bytes ("ab", "c" and "a", "bc").
struct FramedBytes {
  private(set) var bytes: [UInt8] = []

  /// Begins with the tag that says what the bytes are for and which edition of their layout it is.
  init(tag: String) {
    append(tag)
  }

  mutating func append(_ text: String) {
    append(Array(text.utf8))
  }

  mutating func append(_ number: Int64) {
    append(Self.bigEndian(UInt64(bitPattern: number)))
  }

  mutating func append(_ field: [UInt8]) {
    bytes += Self.bigEndian(UInt64(field.count))
    bytes += field
  }

  static func bigEndian(_ number: UInt64) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }
}
