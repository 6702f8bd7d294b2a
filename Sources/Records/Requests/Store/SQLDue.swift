import Law

/// Whose things fall due, as SQL with its arguments; about `requests r`, behind a condition on the agency.
struct SQLDue {
  let agency: AgencyID
  let text: String
  let arguments: [SQLValue]

  init(_ condition: DueCondition) {
    switch condition {
    case .agency(let agency):
      self.agency = agency
      text = ""
      arguments = []
    case .officer(let officer, let agency, let turns):
      self.agency = agency
      let stages = turns.map(\.rawValue).sorted()
      let marks = stages.map { _ in "?" }.joined(separator: ", ")
      text = """
         AND (r.handler = ? OR r.handler IS NULL OR r.handler IN (\(Self.gone))\
        \(stages.isEmpty ? "" : " OR r.stage IN (\(marks))"))
        """
      arguments =
        [SQLValue(officer), SQLValue(agency.county), SQLValue(agency)]
        + stages.map { .text($0) }
    }
  }

  /// Officers who left, or went to another agency: what they had, nobody has.
  private static let gone = """
    SELECT id FROM officers WHERE county = ? AND (active = 0 OR agency <> ?)
    """
}
