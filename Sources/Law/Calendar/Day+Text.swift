extension Day: LosslessStringConvertible {
  /// A day written exactly `2025-01-20`, in ASCII digits; nil for anything else.
  public init?(_ description: String) {
    self.init(isoBytes: Array(description.utf8.prefix(11)))
  }

  /// The day as `2025-01-20`.
  public var description: String {
    let padding = year < 10 ? "000" : year < 100 ? "00" : year < 1000 ? "0" : ""
    return padding + "\(year)-" + Day.twoDigits(month) + "-" + Day.twoDigits(day)
  }

  private init?(isoBytes bytes: [UInt8]) {
    let dash = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash,
      let year = Day.number(bytes[0..<4]), let month = Day.number(bytes[5..<7]),
      let day = Day.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Not `Int(_:)`, which would take the sign in `+025`.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = 10 * value + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  private static func twoDigits(_ value: Int) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }
}
