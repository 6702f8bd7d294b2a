/// Cuts a stream of bytes into lines. A line longer than `longest` is left out: such lines are
/// images written as text, which nobody here reads.
struct LineSplitter {
  static let longest = 1 << 20

  /// Bytes seen so far.
  private(set) var total = 0
  private var rest: [UInt8] = []
  private var skipping = false

  mutating func take(_ bytes: [UInt8], each line: (ArraySlice<UInt8>) throws -> Void) rethrows {
    total += bytes.count
    var start = 0
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      if skipping {
        skipping = false
      } else if rest.isEmpty {
        try line(bytes[start..<end])
      } else {
        rest.append(contentsOf: bytes[start..<end])
        try line(rest[...])
        rest.removeAll(keepingCapacity: true)
      }
      start = end + 1
    }
    keep(bytes[start...])
  }

  mutating func finish(each line: (ArraySlice<UInt8>) throws -> Void) rethrows {
    if !rest.isEmpty, !skipping { try line(rest[...]) }
    rest = []
    skipping = false
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    guard !skipping else { return }
    rest.append(contentsOf: bytes)
    guard rest.count > Self.longest else { return }
    rest = []
    skipping = true
  }
}
