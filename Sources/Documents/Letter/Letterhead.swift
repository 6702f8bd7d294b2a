/// The head of a letter in 信函格式 (GB/T 9704—2012 §10.1). A manuscript that has one is set with
/// the agency's name and two pairs of rules in red on its first page, which shows no page number.
package struct Letterhead: Sendable, Equatable {
  /// 发文机关标志: the full name of the agency, or its standard short one.
  package var agency: String
  /// 发文字号; empty where a paper has none.
  package var number: String

  package init(agency: String, number: String) {
    self.agency = agency
    self.number = number
  }
}
