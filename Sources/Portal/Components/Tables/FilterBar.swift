internal import HTML

/// What narrows a list down: a form that only reads, so its address can be kept and sent on.
struct FilterBar: Component {
  let action: String
  let fields: [any Component]
  /// Where the unfiltered list is; nil where nothing is filtered.
  let clear: String?
  /// What the filters left: 共12件，按最后一日排列.
  let result: String?

  init(
    _ action: String, fields: [any Component], clear: String? = nil, result: String? = nil
  ) {
    self.action = action
    self.fields = fields
    self.clear = clear
    self.result = result
  }

  func write(to html: inout HTMLBuffer) {
    html(
      .form, .class("filters"), .method("get"), .action(action), .role("search"),
      .aria(.label, Words.filters)
    ) { html in
      html(fields)
      html(.div, .class("actions")) { html in
        html(Button(Words.filter, .secondary))
        if let clear { html(TextLink(Words.clearFilters, to: clear)) }
      }
    }
    if let result { html(.p, .class("list-result"), .role("status"), text: result) }
  }
}
