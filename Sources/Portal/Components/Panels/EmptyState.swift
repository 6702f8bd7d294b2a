internal import HTML

/// Nothing is here: why, and what one can do.
struct EmptyState: Component {
  let what: String
  let next: String
  let action: LinkButton?

  init(_ what: String, next: String = "", action: LinkButton? = nil) {
    self.what = what
    self.next = next
    self.action = action
  }

  func write(to html: inout HTMLBuffer) {
    html(.div, .class("empty")) { html in
      html(.p, .class("what"), text: what)
      if !next.isEmpty { html(.p, next) }
      if let action { html(action) }
    }
  }
}
