internal import HTML

/// A part of a page: a struct of finished values and one pure function from it to HTML.
///
/// Every component is shown on `/styleguide`; docs/design.md says when to take which.
protocol Component: Sendable {
  func write(to html: inout HTMLBuffer)
}

extension HTMLBuffer {
  /// Appends a component: `html(StatusTag(.success, "已答复"))`.
  mutating func callAsFunction(_ component: some Component) {
    component.write(to: &self)
  }

  /// Appends components, one after the other.
  mutating func callAsFunction(_ components: [any Component]) {
    for component in components { component.write(to: &self) }
  }
}
