internal import HTML

/// The way here from the top, and where here is. For pages below the navigation.
struct Breadcrumbs: Component {
  let steps: [TextLink]
  let here: String

  init(_ steps: [TextLink], here: String) {
    self.steps = steps
    self.here = here
  }

  func write(to html: inout HTMLBuffer) {
    html(.nav, .class("breadcrumbs"), .aria(.label, Words.breadcrumbs)) { html in
      html(.ol) { html in
        for step in steps { html(.li) { $0(step) } }
        html(.li) { $0(.span, .aria(.current, "page"), text: here) }
      }
    }
  }
}
