internal import HTML

/// A link that looks like a button: it begins something, or downloads a file.
struct LinkButton: Component {
  let text: String
  let address: String
  let kind: Button.Kind
  let icon: Icon?

  init(
    _ text: String, to address: String, _ kind: Button.Kind = .secondary, icon: Icon? = nil
  ) {
    self.text = text
    self.address = address
    self.kind = kind
    self.icon = icon
  }

  func write(to html: inout HTMLBuffer) {
    html(.a, .class("button \(kind.rawValue)"), .href(address)) { html in
      icon?.write(to: &html)
      html.text(text)
    }
  }
}
