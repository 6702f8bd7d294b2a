internal import HTML

/// A part of a page on its own sheet, with its heading.
struct Panel: Component {
  let title: String
  let id: String?
  /// A link or a tag at the heading's right.
  let beside: Fragment
  let content: Fragment

  init(
    _ title: String, id: String? = nil, beside: Fragment = .none, content: HTMLBuffer.Content
  ) {
    self.title = title
    self.id = id
    self.beside = beside
    self.content = Fragment(capacity: 2048, write: content)
  }

  func write(to html: inout HTMLBuffer) {
    html(.section, .class("panel"), .when(id != nil, .id(id ?? ""))) { html in
      if !title.isEmpty {
        html(.div, .class("panel-head")) { html in
          html(.h2, title)
          if !beside.isEmpty { html(.div, .class("panel-beside")) { $0(beside) } }
        }
      }
      html(content)
    }
  }
}
