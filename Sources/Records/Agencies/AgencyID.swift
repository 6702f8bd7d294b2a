/// An agency: the county's code and a serial in it, `140930-2`.
package struct AgencyID: Sendable, Hashable, RawRepresentable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }
}
