/// A `data-…` attribute, by which our own script finds its way. Its name is written in our own
/// source code: `DataName("data-errors")`.
package struct DataName: Sendable {
  let name: StaticString

  package init(_ name: StaticString) { self.name = name }
}
