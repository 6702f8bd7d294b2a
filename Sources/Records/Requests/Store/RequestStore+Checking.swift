import Law

extension RequestStore {
  /// Requests by id, behind one: for going through all of them in portions.
  package func portion(
    of county: CountyCode, after request: RequestID?, most: Int
  ) throws -> [CaseRecord] {
    let rows = try session.rows(
      "SELECT \(Self.columns) FROM requests WHERE county = ? AND id > ? ORDER BY id LIMIT ?",
      [SQLValue(county), .text(request?.rawValue ?? ""), SQLValue(most)])
    return try rows.map(CaseRecord.init)
  }
}

extension CaseRecord {
  /// Whether the row says where the request stands by its history.
  ///
  /// What ended was computed from the calendar of its time, of which only the version is known: its last
  /// day is then taken as it is.
  package func agrees(with computed: CaseStanding) -> Bool {
    let isOfThisCalendar = standing.calendarVersion == computed.calendarVersion
    if isOfThisCalendar || standing.isOpen {
      var listed = computed
      listed.watches = [:]
      return standing == listed
    }
    return standing.stage == computed.stage && standing.received == computed.received
      && standing.outcome == computed.outcome && standing.ended == computed.ended
      && standing.delivered == computed.delivered && standing.archived == computed.archived
      && standing.published == computed.published && standing.fee == computed.fee
  }
}
