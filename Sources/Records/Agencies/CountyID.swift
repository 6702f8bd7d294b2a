/// A county by its division code (GB/T 2260), `140930`. Every row carries it.
package struct CountyID: Sendable, Hashable, RawRepresentable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }
}
