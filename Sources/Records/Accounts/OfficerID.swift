/// An officer: the county's code and a serial in it, `140930-3`.
package struct OfficerID: Sendable, Hashable, RawRepresentable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }
}
