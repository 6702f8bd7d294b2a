/// A county whose records are kept here.
package struct County: Sendable, Hashable {
  package let code: CountyCode
  package var name: String

  package init(code: CountyCode, name: String) {
    self.code = code
    self.name = name
  }
}
