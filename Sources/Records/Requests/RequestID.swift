/// Names a request in all counties' records, `130999-17`.
///
/// It stands in addresses of the desk's pages. It is no secret and gives no right: whoever uses one is
/// asked for a role or for the query code.
package struct RequestID: CountyID {
  package let county: CountyCode
  package let serial: Int

  package init(county: CountyCode, serial: Int) {
    self.county = county
    self.serial = serial
  }

  package static let series = SeriesKind(rawValue: "request")
}

extension RequestID {
  /// What log and attachments call it.
  package var subject: RecordSubject { RecordSubject("request", rawValue) }
}
