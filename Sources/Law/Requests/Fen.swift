/// An amount of money in fen (分); 100 of them are a yuan.
public struct Fen: Sendable, Hashable, Comparable {
  /// The amount.
  public let amount: Int

  /// So many fen.
  public init(_ amount: Int) { self.amount = amount }

  /// So many yuan.
  public static func yuan(_ yuan: Int) -> Fen { Fen(100 * yuan) }

  /// Nothing.
  public static let zero = Fen(0)

  /// The order of size.
  public static func < (left: Fen, right: Fen) -> Bool { left.amount < right.amount }

  /// The sum.
  public static func + (left: Fen, right: Fen) -> Fen { Fen(left.amount + right.amount) }

  /// The difference.
  public static func - (left: Fen, right: Fen) -> Fen { Fen(left.amount - right.amount) }

  /// In yuan as a letter writes it: 1080 or 1080.50.
  public var yuanText: String {
    let rest = abs(amount % 100)
    let whole = (amount < 0 ? "-" : "") + "\(abs(amount / 100))"
    return rest == 0 ? whole : whole + (rest < 10 ? ".0\(rest)" : ".\(rest)")
  }
}
