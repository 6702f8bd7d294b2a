/// An exact decimal number as a report prints it: 14069, 59237.2449, -825.
///
/// `mantissa` × 10^-`scale`, kept without trailing zeros, so equal numbers are equal values.
public struct Figure: Sendable, Hashable {
  /// The digits, signed, without the decimal point.
  public let mantissa: Int64
  /// How many of the digits stand behind the decimal point, 0 to 9.
  public let scale: Int

  /// The number `mantissa` × 10^-`scale`; `scale` is held to 0…9.
  public init(_ mantissa: Int64, scale: Int = 0) {
    var digits = mantissa
    var places = min(max(scale, 0), 9)
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    self.mantissa = digits
    self.scale = places
  }

  /// Zero.
  public static let zero = Figure(0)

  /// The number as a floating-point value, for rates; sums stay exact.
  public var approximation: Double { Double(mantissa) / Double(Self.power(scale)) }

  /// Whether nothing stands behind the decimal point.
  public var isWhole: Bool { scale == 0 }

  static func power(_ exponent: Int) -> Int64 {
    var result: Int64 = 1
    for _ in 0..<exponent { result *= 10 }
    return result
  }

  /// Both mantissas at the larger scale; saturates far beyond any real figure.
  private static func aligned(_ a: Figure, _ b: Figure) -> (Int64, Int64, Int) {
    let scale = max(a.scale, b.scale)
    return (a.raised(to: scale), b.raised(to: scale), scale)
  }

  private func raised(to scale: Int) -> Int64 {
    let (value, overflow) = mantissa.multipliedReportingOverflow(by: Self.power(scale - self.scale))
    return overflow ? (mantissa < 0 ? .min : .max) : value
  }

  /// The sum; saturates instead of trapping, since input is untrusted.
  public static func + (a: Figure, b: Figure) -> Figure {
    let (x, y, scale) = aligned(a, b)
    let (sum, overflow) = x.addingReportingOverflow(y)
    return Figure(overflow ? (y < 0 ? .min : .max) : sum, scale: scale)
  }

  /// The difference.
  public static func - (a: Figure, b: Figure) -> Figure {
    a + Figure(b.mantissa == .min ? .max : -b.mantissa, scale: b.scale)
  }
}

extension Figure: Comparable {
  /// Orders by value.
  public static func < (a: Figure, b: Figure) -> Bool {
    let (x, y, _) = aligned(a, b)
    return x < y
  }
}

extension Figure: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int64) { self.init(value) }
}

extension Figure: CustomStringConvertible {
  /// The number as digits, with a point where it has decimals.
  public var description: String {
    guard scale > 0 else { return String(mantissa) }
    let digits = String(mantissa.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    let whole = padded.prefix(padded.count - scale)
    return (mantissa < 0 ? "-" : "") + whole + "." + padded.suffix(scale)
  }
}

extension Figure {
  /// Reads plain digits with an optional sign and point: what `description` prints.
  public init?(_ text: some StringProtocol) {
    var mantissa: Int64 = 0
    var scale = 0
    var digits = 0
    var point = false
    var negative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: negative = true
      case UInt8(ascii: ".") where !point: point = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard digits < 17, scale < 9 else { return nil }
        mantissa = mantissa * 10 + Int64(byte - UInt8(ascii: "0"))
        digits += 1
        if point { scale += 1 }
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    self.init(negative ? -mantissa : mantissa, scale: scale)
  }
}
