/// One series of numbers: of an agency in a year, or of a county.
package struct NumberSeries: Sendable, Hashable {
  package let kind: SeriesKind
  package let agency: AgencyID?
  /// 0 where the series runs on over the years.
  package let year: Int

  package init(kind: SeriesKind, agency: AgencyID?, year: Int) {
    self.kind = kind
    self.agency = agency
    self.year = year
  }
}
