internal import HTML

/// The heading of a page: once, on top. `above` is what the page belongs to, such as a number.
struct PageHeading: Component {
  let title: String
  var above: String?
  var lead: String?
  /// Tags beside the title: the state, the days left.
  var marks: [any Component]
  /// Buttons beside it on wide screens, below it on narrow ones.
  var actions: [any Component]

  init(
    _ title: String, above: String? = nil, lead: String? = nil, marks: [any Component] = [],
    actions: [any Component] = []
  ) {
    self.title = title
    self.above = above
    self.lead = lead
    self.marks = marks
    self.actions = actions
  }

  func write(to html: inout HTMLBuffer) {
    html(.div, .class("page-heading")) { html in
      html(.div, .class("page-heading-text")) { html in
        if let above { html(.p, .class("above"), text: above) }
        html(.h1, title)
        if !marks.isEmpty { html(.div, .class("marks")) { $0(marks) } }
        if let lead { html(.p, .class("lead"), text: lead) }
      }
      if !actions.isEmpty { html(.div, .class("actions")) { $0(actions) } }
    }
  }
}
