internal import HTML

/// One page back, one page on. Lists are read by key, so there are no page numbers.
struct Pager: Component {
  let previous: String?
  let next: String?
  /// What this page holds: 本页50件.
  let position: String?

  init(previous: String?, next: String?, position: String? = nil) {
    self.previous = previous
    self.next = next
    self.position = position
  }

  func write(to html: inout HTMLBuffer) {
    if previous == nil && next == nil { return }
    html(.nav, .class("pager"), .aria(.label, Words.pager)) { html in
      if let previous {
        html(.a, .class("button"), .href(previous), .rel("prev"), text: Words.previousPage)
      }
      if let position { html(.p, position) }
      if let next { html(.a, .class("button"), .href(next), .rel("next"), text: Words.nextPage) }
    }
  }
}
