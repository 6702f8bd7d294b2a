internal import HTML

/// What a slot of a component holds: text, a component, or markup written on the spot. A string
/// literal is one too: `["李建国", "12页", .link("查看", to: "/desk/requests/1")]`.
struct Fragment: Component, ExpressibleByStringInterpolation {
  private enum Part: Sendable {
    case text(String)
    case component(any Component)
    case written(HTMLBuffer)
  }

  private var parts: [Part]

  init(_ text: String) { parts = text.isEmpty ? [] : [.text(text)] }
  init(stringLiteral text: String) { self.init(text) }
  init(_ component: some Component) { parts = [.component(component)] }
  init(_ components: [any Component]) { parts = components.map { .component($0) } }

  /// Written at once, not when the page is: nothing is decided while a page is written.
  init(capacity: Int = 256, write: HTMLBuffer.Content) {
    var html = HTMLBuffer(capacity: capacity)
    write(&html)
    parts = html.bytes.isEmpty ? [] : [.written(html)]
  }

  static let none = Fragment("")

  static func link(_ text: String, to address: String, about: String? = nil) -> Fragment {
    Fragment(TextLink(text, to: address, about: about))
  }

  /// Lines one below the other, the first in full strength and the others softer.
  static func lines(_ first: String, _ others: String...) -> Fragment {
    Fragment { html in
      html.text(first)
      for line in others where !line.isEmpty { html(.span, .class("second-line"), text: line) }
    }
  }

  /// A link in full strength and a softer line below it.
  static func lines(_ first: TextLink, _ second: String) -> Fragment {
    Fragment { html in
      html(first)
      if !second.isEmpty { html(.span, .class("second-line"), text: second) }
    }
  }

  var isEmpty: Bool { parts.isEmpty }

  func write(to html: inout HTMLBuffer) {
    for part in parts {
      switch part {
      case .text(let text): html.text(text)
      case .component(let component): component.write(to: &html)
      case .written(let buffer): html.append(buffer)
      }
    }
  }
}
