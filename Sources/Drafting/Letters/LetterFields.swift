package import Law

/// The values that the case gives a letter, as they are to be printed.
package struct LetterFields: Sendable, Equatable {
  private var values: [LetterField: String]

  package init(_ values: [LetterField: String] = [:]) {
    self.values = values
  }

  /// From what was stored; names that are no longer known are left out.
  package init(named values: [String: String]) {
    self.values = [:]
    for (name, value) in values {
      if let field = LetterField(rawValue: name) { self.values[field] = value }
    }
  }

  /// By the names of the tags, to be stored.
  package var named: [String: String] {
    Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
  }

  /// Nil where nothing but white space was given.
  package subscript(_ field: LetterField) -> String? {
    get {
      guard let value = values[field], !value.allSatisfy(\.isWhitespace) else { return nil }
      return value
    }
    set { values[field] = newValue }
  }

  package mutating func set(_ field: LetterField, to day: Day) {
    values[field] = day.inLetters
  }

  package mutating func set(_ field: LetterField, to amount: Fen) {
    values[field] = amount.yuanText + "元"
  }
}

extension Day {
  /// As letters write a day (GB/T 9704—2012 §7.3.5): 2026年1月5日.
  package var inLetters: String { "\(year)年\(month)月\(day)日" }
}
