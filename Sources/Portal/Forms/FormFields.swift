/// The fields of a submitted form, each with its values in the order sent.
package struct FormFields: Sendable, Equatable {
  private var values: [String: [String]] = [:]

  package init() {}

  /// From `name=value&…` (application/x-www-form-urlencoded), of a body or of a query.
  ///
  /// - Returns: nil where an escape is broken or a value is no UTF-8.
  package init?(urlEncoded bytes: some Collection<UInt8>, most: Int = 500) {
    for pair in bytes.split(separator: UInt8(ascii: "&"), maxSplits: most) {
      let parts = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(parts[0]),
        let value = parts.count > 1 ? Self.decoded(parts[1]) : ""
      else { return nil }
      add(value, to: name)
    }
  }

  package mutating func add(_ value: String, to name: String) {
    values[name, default: []].append(value)
  }

  /// Takes a field out with all its values.
  mutating func remove(_ name: String) { values[name] = nil }

  /// The first value of a field, blanks around it taken off and line ends made one; empty where there
  /// is none.
  package func text(_ name: String) -> String {
    guard let value = values[name]?.first else { return "" }
    return Self.trimmed(value)
  }

  /// A field's value as it was sent: passwords keep their blanks.
  package func exact(_ name: String) -> String { values[name]?.first ?? "" }

  /// All values of a field.
  package func all(_ name: String) -> [String] { (values[name] ?? []).map(Self.trimmed) }

  /// Whether the field was sent with a value.
  package func has(_ name: String) -> Bool { !text(name).isEmpty }

  private static func decoded(_ bytes: some Collection<UInt8>) -> String? {
    let plain = bytes.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }
    guard let decoded = Percent.decoded(plain[...]) else { return nil }
    return String(validating: decoded, as: UTF8.self)
  }

  private static func trimmed(_ value: String) -> String {
    var scalars = Array(value.unicodeScalars)
    scalars.removeAll { $0 == "\u{0}" }
    var text = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\r" {
        if index + 1 < scalars.count, scalars[index + 1] == "\n" { continue }
        text.append("\n")
      } else {
        text.append(scalar)
      }
    }
    let start = text.firstIndex { !$0.properties.isWhitespace } ?? text.endIndex
    let end = text.lastIndex { !$0.properties.isWhitespace }.map { text.index(after: $0) }
    return String(text[start..<(end ?? start)])
  }
}
