/// The particulars of an event as they are stored: one flat JSON object of texts and whole numbers.
///
/// Written with its keys in the order they were added; read with any JSON that keeps to the shape.
package struct EventPayload: Sendable, Hashable {
  enum Value: Sendable, Hashable {
    case text(String)
    case integer(Int)
  }

  private(set) var fields: [(key: String, value: Value)] = []

  package init() {}

  package var isEmpty: Bool { fields.isEmpty }

  package static func == (left: EventPayload, right: EventPayload) -> Bool {
    left.fields.count == right.fields.count
      && zip(left.fields, right.fields).allSatisfy { $0.key == $1.key && $0.value == $1.value }
  }

  package func hash(into hasher: inout Hasher) {
    for field in fields {
      hasher.combine(field.key)
      hasher.combine(field.value)
    }
  }
}

extension EventPayload {
  /// Adds a text; nil adds nothing.
  package mutating func add(_ key: String, _ text: String?) {
    if let text { fields.append((key, .text(text))) }
  }

  /// Adds a number; nil adds nothing.
  package mutating func add(_ key: String, _ integer: Int?) {
    if let integer { fields.append((key, .integer(integer))) }
  }

  package func text(_ key: String) -> String? {
    guard case .text(let text)? = value(key) else { return nil }
    return text
  }

  package func integer(_ key: String) -> Int? {
    guard case .integer(let integer)? = value(key) else { return nil }
    return integer
  }

  /// The texts whose keys begin with a mark, by what is behind it.
  func texts(after mark: String) -> [String: String] {
    var texts: [String: String] = [:]
    for field in fields where field.key.hasPrefix(mark) {
      if case .text(let text) = field.value {
        texts[String(field.key.dropFirst(mark.count))] = text
      }
    }
    return texts
  }

  private func value(_ key: String) -> Value? { fields.first { $0.key == key }?.value }
}

extension EventPayload {
  /// As it is stored.
  package var json: String {
    var text = "{"
    for (index, field) in fields.enumerated() {
      if index > 0 { text += "," }
      Self.quote(field.key, into: &text)
      text += ":"
      switch field.value {
      case .text(let value): Self.quote(value, into: &text)
      case .integer(let value): text += "\(value)"
      }
    }
    return text + "}"
  }

  package init(json: String) throws(EventFault) {
    var reader = PayloadReader(json)
    guard let fields = reader.fields() else { throw .noPayload }
    self.fields = fields
  }

  private static func quote(_ value: String, into text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
