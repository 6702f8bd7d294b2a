package import Law

/// A value as both engines know it.
package enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case bytes([UInt8])
}

extension SQLValue {
  package init(_ text: String?) {
    self = text.map(SQLValue.text) ?? .null
  }

  package init(_ integer: Int64?) {
    self = integer.map(SQLValue.integer) ?? .null
  }

  package init(_ integer: Int?) {
    self = integer.map { .integer(Int64($0)) } ?? .null
  }

  package init(_ real: Double?) {
    self = real.map(SQLValue.real) ?? .null
  }

  package init(_ bytes: [UInt8]?) {
    self = bytes.map(SQLValue.bytes) ?? .null
  }

  /// 1 or 0.
  package init(_ flag: Bool?) {
    self = flag.map { .integer($0 ? 1 : 0) } ?? .null
  }

  /// An id, or a case of an enum, by its text.
  package init<T: RawRepresentable<String>>(_ value: T?) {
    self.init(value?.rawValue)
  }

  /// `2026-01-20`, which sorts as days do.
  package init(_ day: Day?) {
    self = day.map { .text($0.description) } ?? .null
  }

  /// Milliseconds since 1970 in UTC.
  package init(_ moment: Moment?) {
    self = moment.map { .integer($0.milliseconds) } ?? .null
  }
}

extension SQLValue: ExpressibleByNilLiteral {
  package init(nilLiteral: ()) { self = .null }
}

extension SQLValue: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int64) { self = .integer(value) }
}

extension SQLValue: ExpressibleByFloatLiteral {
  package init(floatLiteral value: Double) { self = .real(value) }
}

extension SQLValue: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
}

extension SQLValue: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Bool) { self = .integer(value ? 1 : 0) }
}
