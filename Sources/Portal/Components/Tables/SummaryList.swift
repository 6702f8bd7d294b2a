internal import HTML

/// What is known about one thing: names on the left, values on the right.
struct SummaryList: Component {
  struct Item: Sendable {
    var name: String
    var value: Fragment
    /// 更改, 查看.
    var action: TextLink?

    init(_ name: String, _ value: Fragment, action: TextLink? = nil) {
      self.name = name
      self.value = value
      self.action = action
    }
  }

  let items: [Item]

  init(_ items: [Item]) { self.items = items }

  func write(to html: inout HTMLBuffer) {
    html(.dl, .class("summary-list")) { html in
      for item in items {
        html(.div) { html in
          html(.dt, item.name)
          html(.dd) { html in
            if item.value.isEmpty {
              html(.span, .class("nothing"), text: Words.notGiven)
            } else {
              html(item.value)
            }
          }
          if let action = item.action { html(.dd, .class("item-action")) { $0(action) } }
        }
      }
    }
  }
}
