internal import HTML

/// A short list: what will happen, what is needed. Numbered where the order counts.
struct Bullets: Component {
  let items: [Fragment]
  let isNumbered: Bool

  init(_ items: [Fragment], isNumbered: Bool = false) {
    self.items = items
    self.isNumbered = isNumbered
  }

  func write(to html: inout HTMLBuffer) {
    html(isNumbered ? .ol : .ul, .class("bullets")) { html in
      for item in items { html(.li) { $0(item) } }
    }
  }
}
