internal import HTML

/// More for who wants it: folded, and opened without a script.
struct Disclosure: Component {
  let title: String
  let isOpen: Bool
  let content: Fragment

  init(_ title: String, isOpen: Bool = false, content: HTMLBuffer.Content) {
    self.title = title
    self.isOpen = isOpen
    self.content = Fragment(write: content)
  }

  func write(to html: inout HTMLBuffer) {
    html(.details, .class("disclosure"), .open(isOpen)) { html in
      html(.summary, title)
      html(.div, .class("disclosed")) { $0(content) }
    }
  }
}
