/// Reads decimal numbers out of ASCII text, stepping over everything else.
struct NumberScanner {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The next number; nil at the end, and for numbers no page could hold.
  mutating func next() -> Double? {
    while index < bytes.endIndex, !startsNumber(at: index) { index += 1 }
    guard index < bytes.endIndex else { return nil }
    var sign = 1.0
    if bytes[index] == UInt8(ascii: "-") {
      sign = -1
      index += 1
    }
    var value = digits()
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: ".") {
      index += 1
      let start = index
      let fraction = digits()
      var scale = 1.0
      for _ in start..<index { scale *= 10 }
      value += fraction / scale
    }
    return value.isFinite && value < 1e6 ? sign * value : nil
  }

  /// The next path command letter or the next number, whichever comes first.
  mutating func nextToken() -> Token? {
    while index < bytes.endIndex {
      let byte = bytes[index]
      if startsNumber(at: index) { return next().map(Token.number) }
      index += 1
      if byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") {
        return .letter(byte)
      }
    }
    return nil
  }

  enum Token: Equatable {
    case letter(UInt8)
    case number(Double)
  }

  private func startsNumber(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { return true }
    guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."), index + 1 < bytes.endIndex
    else { return false }
    let next = bytes[index + 1]
    return next >= UInt8(ascii: "0") && next <= UInt8(ascii: "9") || next == UInt8(ascii: ".")
  }

  private mutating func digits() -> Double {
    var value = 0.0
    while index < bytes.endIndex, bytes[index] >= UInt8(ascii: "0"),
      bytes[index] <= UInt8(ascii: "9")
    {
      value = value * 10 + Double(bytes[index] - UInt8(ascii: "0"))
      index += 1
    }
    return value
  }
}
