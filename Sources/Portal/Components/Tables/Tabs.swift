internal import HTML

/// Views of one thing, each with an address of its own.
struct Tabs: Component {
  let name: String
  let entries: [NavigationEntry]

  init(_ name: String, _ entries: [NavigationEntry]) {
    self.name = name
    self.entries = entries
  }

  func write(to html: inout HTMLBuffer) {
    html(.nav, .class("tabs"), .aria(.label, name)) { NavigationEntry.list(entries, to: &$0) }
  }
}
