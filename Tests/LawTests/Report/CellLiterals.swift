public import Law

extension CellValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  /// A cell with a whole number.
  public init(integerLiteral value: Int64) { self = .number(Figure(value)) }
  /// A cell with words.
  public init(stringLiteral text: String) { self = .text(text) }
}
