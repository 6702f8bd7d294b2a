/// An attribute of an element. There is none that runs code or carries inline styles: neither
/// `on…` nor `style` can be written.
package struct Attribute: Sendable {
  private let name: StaticString
  private let value: Value

  private enum Value: Sendable {
    case text(String)
    case file([UInt8], mediaType: StaticString)
    /// The attribute is there without a value.
    case present
    /// The attribute is left out.
    case absent
  }

  private init(_ name: StaticString, _ value: Value) {
    self.name = name
    self.value = value
  }

  private init(_ name: StaticString, _ value: String) {
    self.init(name, .text(value))
  }

  private init(_ name: StaticString, when present: Bool) {
    self.init(name, present ? .present : .absent)
  }

  func append(to bytes: inout [UInt8]) {
    if case .absent = value { return }
    bytes.append(UInt8(ascii: " "))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    guard case .present = value else {
      bytes.append(UInt8(ascii: "="))
      bytes.append(UInt8(ascii: "\""))
      appendValue(to: &bytes)
      bytes.append(UInt8(ascii: "\""))
      return
    }
  }

  private func appendValue(to bytes: inout [UInt8]) {
    switch value {
    case .text(let text): Escape.append(text.utf8, to: &bytes)
    case .file(let content, let mediaType):
      bytes.append(contentsOf: "data:".utf8)
      mediaType.withUTF8Buffer { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: ";base64,".utf8)
      Base64.append(content, to: &bytes)
    case .present, .absent: break
    }
  }
}

extension Attribute {
  package static func id(_ value: String) -> Attribute { Attribute("id", value) }
  package static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
  package static func lang(_ value: String) -> Attribute { Attribute("lang", value) }
  package static func title(_ value: String) -> Attribute { Attribute("title", value) }
  package static func role(_ value: String) -> Attribute { Attribute("role", value) }
  package static func tabindex(_ value: Int) -> Attribute {
    Attribute("tabindex", value.description)
  }
  package static func hidden(_ hidden: Bool = true) -> Attribute {
    Attribute("hidden", when: hidden)
  }
  /// The attribute where the condition holds, nothing where it does not.
  package static func when(_ condition: Bool, _ attribute: @autoclosure () -> Attribute)
    -> Attribute
  {
    condition ? attribute() : Attribute("", .absent)
  }

  package static func open(_ open: Bool = true) -> Attribute { Attribute("open", when: open) }

  /// A link within this site or to https, as `Link` allows; anything else leads to the page top.
  package static func href(_ value: String) -> Attribute { Attribute("href", Link.safe(value)) }
  /// A file that is part of the page itself, for `download`.
  package static func href(file: [UInt8], mediaType: StaticString) -> Attribute {
    Attribute("href", .file(file, mediaType: mediaType))
  }
  package static func download(_ name: String) -> Attribute { Attribute("download", name) }
  package static func src(_ value: String) -> Attribute { Attribute("src", Link.safe(value)) }
  package static func rel(_ value: String) -> Attribute { Attribute("rel", value) }
  package static func type(_ value: String) -> Attribute { Attribute("type", value) }
  package static func name(_ value: String) -> Attribute { Attribute("name", value) }
  package static func content(_ value: String) -> Attribute { Attribute("content", value) }
  package static func charset(_ value: String) -> Attribute { Attribute("charset", value) }

  package static func action(_ value: String) -> Attribute { Attribute("action", Link.safe(value)) }
  package static func method(_ value: String) -> Attribute { Attribute("method", value) }
  package static func enctype(_ value: String) -> Attribute { Attribute("enctype", value) }
  package static func autocomplete(_ value: String) -> Attribute {
    Attribute("autocomplete", value)
  }
  package static func inputmode(_ value: String) -> Attribute { Attribute("inputmode", value) }
  package static func spellcheck(_ value: Bool) -> Attribute {
    Attribute("spellcheck", value.description)
  }
  package static func maxlength(_ value: Int) -> Attribute {
    Attribute("maxlength", value.description)
  }
  package static func pattern(_ value: String) -> Attribute { Attribute("pattern", value) }
  package static func rows(_ value: Int) -> Attribute { Attribute("rows", value.description) }
  package static func checked(_ checked: Bool = true) -> Attribute {
    Attribute("checked", when: checked)
  }
  package static func selected(_ selected: Bool = true) -> Attribute {
    Attribute("selected", when: selected)
  }
  package static func disabled(_ disabled: Bool = true) -> Attribute {
    Attribute("disabled", when: disabled)
  }
  package static func readonly(_ readonly: Bool = true) -> Attribute {
    Attribute("readonly", when: readonly)
  }
  package static func autofocus(_ autofocus: Bool = true) -> Attribute {
    Attribute("autofocus", when: autofocus)
  }
  /// The browser's own check stays off: the server's says more, and says it beside the field.
  package static var novalidate: Attribute { Attribute("novalidate", .present) }
  package static func form(_ id: String) -> Attribute { Attribute("form", id) }
  package static func formaction(_ value: String) -> Attribute {
    Attribute("formaction", Link.safe(value))
  }
  package static func datetime(_ value: String) -> Attribute { Attribute("datetime", value) }
  package static func start(_ value: Int) -> Attribute { Attribute("start", value.description) }
  package static func accept(_ value: String) -> Attribute { Attribute("accept", value) }
  package static func value(_ value: String) -> Attribute { Attribute("value", value) }
  package static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
  package static func max(_ value: Int) -> Attribute { Attribute("max", value.description) }
  package static func min(_ value: String) -> Attribute { Attribute("min", value) }
  package static func max(_ value: String) -> Attribute { Attribute("max", value) }
  package static var multiple: Attribute { Attribute("multiple", .present) }
  package static var required: Attribute { Attribute("required", .present) }

  package static func colspan(_ value: Int) -> Attribute {
    Attribute("colspan", value > 1 ? .text(value.description) : .absent)
  }
  package static func rowspan(_ value: Int) -> Attribute {
    Attribute("rowspan", value > 1 ? .text(value.description) : .absent)
  }
  package static func scope(_ value: String) -> Attribute { Attribute("scope", value) }

  package static func data(_ name: DataName, _ value: String) -> Attribute {
    Attribute(name.name, value)
  }
  package static func aria(_ name: AriaName, _ value: String) -> Attribute {
    Attribute(name.name, value)
  }
}
