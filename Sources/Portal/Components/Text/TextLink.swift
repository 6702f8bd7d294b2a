internal import HTML

/// A link in a text or a cell.
struct TextLink: Component {
  let text: String
  let address: String
  /// Read aloud after the text where the same words stand in every row: 查看（清河依申请〔2026〕1号）.
  let about: String?

  init(_ text: String, to address: String, about: String? = nil) {
    self.text = text
    self.address = address
    self.about = about
  }

  func write(to html: inout HTMLBuffer) {
    html(.a, .href(address)) { html in
      html.text(text)
      if let about { html(.span, .class("visually-hidden"), text: "（\(about)）") }
    }
  }
}
