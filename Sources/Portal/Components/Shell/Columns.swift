internal import HTML

/// The thing itself on the left, and what can be done with it on the right; one below the other on
/// narrow screens.
struct Columns: Component {
  let main: [any Component]
  let side: [any Component]

  init(_ main: [any Component], side: [any Component]) {
    self.main = main
    self.side = side
  }

  func write(to html: inout HTMLBuffer) {
    html(.div, .class("columns")) { html in
      html(.div, .class("column")) { $0(main) }
      html(.div, .class("column")) { $0(side) }
    }
  }
}
