/// The id of an agency.
package struct AgencyID: CountyID {
  package let county: CountyCode
  package let serial: Int

  package init(county: CountyCode, serial: Int) {
    self.county = county
    self.serial = serial
  }

  package static let series = SeriesKind(rawValue: "agency")
}
