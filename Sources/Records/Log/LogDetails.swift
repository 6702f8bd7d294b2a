package import Law

/// What is worth knowing of an act beyond who, what and when, without personal data.
///
/// A text that looks like an identity number, a mobile number or an e-mail address is withheld: the
/// log cannot be edited, so what got in would stay.
package struct LogDetails: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  package enum Value: Sendable, Hashable {
    case text(String)
    case number(Int64)
    case flag(Bool)
    case day(Day)
  }

  private static let withheld = "***"
  private static let longestText = 500
  private let values: [String: Value]

  package init(_ values: [String: Value] = [:]) {
    self.values = values
  }

  package init(dictionaryLiteral elements: (String, Value)...) {
    values = Dictionary(elements) { _, last in last }
  }

  /// One JSON object, the keys sorted by their bytes and no blanks: equal details give equal bytes.
  package var json: String {
    let keys = values.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let members = keys.compactMap { key in
      values[key].map { JSONText.quoted(key) + ":" + Self.json($0) }
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  private static func json(_ value: Value) -> String {
    switch value {
    case .text(let text):
      JSONText.quoted(
        PersonalTrace.isIn(text) ? withheld : String(text.prefix(longestText)))
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .day(let day): JSONText.quoted(day.description)
    }
  }
}

extension LogDetails.Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral
{
  package init(stringLiteral value: String) { self = .text(value) }
  package init(integerLiteral value: Int64) { self = .number(value) }
  package init(booleanLiteral value: Bool) { self = .flag(value) }
}
