package import Law

/// One row of a result. A column that is missing, null or of another kind is an error, not a trap.
package struct SQLRow: Sendable, Hashable {
  /// Shared by all rows of a result.
  private let columns: [String]
  private let values: [SQLValue]

  init(columns: [String], values: [SQLValue]) {
    self.columns = columns
    self.values = values
  }

  /// What stands in a column, null included.
  package func value(_ column: String) throws -> SQLValue {
    guard let index = columns.firstIndex(of: column) else {
      throw RecordsError.column(column, .missing)
    }
    return values[index]
  }

  /// The value, or nil for null, by the given reading of it.
  private func optional<T>(_ column: String, _ read: (SQLValue) -> T?) throws -> T? {
    let value = try value(column)
    if case .null = value { return nil }
    guard let result = read(value) else { throw RecordsError.column(column, .kind) }
    return result
  }

  private func required<T>(_ column: String, _ value: T?) throws -> T {
    guard let value else { throw RecordsError.column(column, .null) }
    return value
  }
}

extension SQLRow {
  package func text(_ column: String) throws -> String {
    try required(column, optionalText(column))
  }

  package func optionalText(_ column: String) throws -> String? {
    try optional(column) { if case .text(let text) = $0 { text } else { nil } }
  }

  package func integer(_ column: String) throws -> Int {
    try required(column, optionalInteger(column))
  }

  package func optionalInteger(_ column: String) throws -> Int? {
    try optional(column) { if case .integer(let integer) = $0 { Int(integer) } else { nil } }
  }

  /// Whole numbers are numbers too.
  package func real(_ column: String) throws -> Double {
    try required(column, optionalReal(column))
  }

  package func optionalReal(_ column: String) throws -> Double? {
    try optional(column) { value in
      switch value {
      case .real(let real): real
      case .integer(let integer): Double(integer)
      case .null, .text, .bytes: nil
      }
    }
  }

  package func bytes(_ column: String) throws -> [UInt8] {
    try required(column, optionalBytes(column))
  }

  package func optionalBytes(_ column: String) throws -> [UInt8]? {
    try optional(column) { if case .bytes(let bytes) = $0 { bytes } else { nil } }
  }

  /// 1 or 0, and nothing else.
  package func flag(_ column: String) throws -> Bool {
    try required(column, optionalFlag(column))
  }

  package func optionalFlag(_ column: String) throws -> Bool? {
    try optional(column) { $0 == 1 ? true : $0 == 0 ? false : nil }
  }

  package func day(_ column: String) throws -> Day {
    try required(column, optionalDay(column))
  }

  package func optionalDay(_ column: String) throws -> Day? {
    try optional(column) { if case .text(let text) = $0 { Day(text) } else { nil } }
  }

  package func moment(_ column: String) throws -> Moment {
    try required(column, optionalMoment(column))
  }

  package func optionalMoment(_ column: String) throws -> Moment? {
    try optional(column) { value in
      if case .integer(let integer) = value { Moment(milliseconds: integer) } else { nil }
    }
  }

  /// A text that stands for a case of an enum or for another type made from a text.
  package func raw<T: RawRepresentable<String>>(
    _ column: String, as type: T.Type = T.self
  ) throws -> T {
    let text = try text(column)
    guard let value = T(rawValue: text) else { throw RecordsError.column(column, .kind) }
    return value
  }

  package func optionalRaw<T: RawRepresentable<String>>(
    _ column: String, as type: T.Type = T.self
  ) throws -> T? {
    try optionalText(column) == nil ? nil : raw(column)
  }
}
