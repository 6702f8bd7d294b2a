internal import HTML

/// A place one can go to from the header.
struct NavigationEntry: Component {
  var text: String
  var address: String
  /// How many things wait there; 0 is not shown.
  var count = 0
  var isCurrent = false

  init(_ text: String, _ address: String, count: Int = 0, isCurrent: Bool = false) {
    self.text = text
    self.address = address
    self.count = count
    self.isCurrent = isCurrent
  }

  func write(to html: inout HTMLBuffer) {
    html(.a, .href(address), .when(isCurrent, .aria(.current, "page"))) { html in
      html.text(text)
      if count > 0 { html(.span, .class("count"), text: Words.count(count)) }
    }
  }

  /// The list of entries, which both headers and the tabs have.
  static func list(_ entries: [NavigationEntry], to html: inout HTMLBuffer) {
    html(.ul) { html in
      for entry in entries { html(.li) { $0(entry) } }
    }
  }
}
