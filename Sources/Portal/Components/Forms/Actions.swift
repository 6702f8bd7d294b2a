internal import HTML

/// Buttons side by side, the one that goes on first.
struct Actions: Component {
  let buttons: [any Component]

  init(_ buttons: [any Component]) { self.buttons = buttons }

  func write(to html: inout HTMLBuffer) {
    html(.div, .class("actions")) { $0(buttons) }
  }
}
