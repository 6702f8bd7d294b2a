internal import HTML

/// A button that sends its form. One primary button a page; danger for what cannot be undone.
struct Button: Component {
  enum Kind: String, Sendable {
    case primary, secondary, danger
    /// Looks like a link; for small acts within other things.
    case quiet
  }

  let text: String
  let kind: Kind
  /// Read aloud after the text where several buttons say the same.
  let about: String?
  /// What is sent with the form when this button is pressed.
  let name: String?
  let value: String?
  /// Another address than the form's own.
  let action: String?

  init(
    _ text: String, _ kind: Kind = .primary, about: String? = nil, name: String? = nil,
    value: String? = nil, action: String? = nil
  ) {
    self.text = text
    self.kind = kind
    self.about = about
    self.name = name
    self.value = value
    self.action = action
  }

  func write(to html: inout HTMLBuffer) {
    html(
      .button, .type("submit"), .class("button \(kind.rawValue)"),
      .when(name != nil, .name(name ?? "")), .when(value != nil, .value(value ?? "")),
      .when(action != nil, .formaction(action ?? ""))
    ) { html in
      html.text(text)
      if let about { html(.span, .class("visually-hidden"), text: "（\(about)）") }
    }
  }
}
