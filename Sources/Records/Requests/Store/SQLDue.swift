import Law

/// Whose things fall due, as SQL with its arguments.
struct SQLDue {
  let agency: AgencyID
  /// Behind a condition on the agency, about `requests r`.
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
         AND (r.handler = ? OR r.handler IS NULL OR r.handler IN (\(Self.gone))
        \(stages.isEmpty ? "" : "OR r.stage IN (\(marks))"))
        """
      arguments =
        [SQLValue(officer)] + Self.goneArguments(agency) + stages.map { .text($0) }
    }
  }

  /// The same as conditions that an index answers each; a case may be in several.
  static func arms(_ condition: DueCondition) -> [(text: String, arguments: [SQLValue])] {
    switch condition {
    case .agency(let agency): return [("agency = ?", [SQLValue(agency)])]
    case .officer(let officer, let agency, let turns):
      return [
        ("agency = ? AND handler = ?", [SQLValue(agency), SQLValue(officer)]),
        ("agency = ? AND handler IS NULL", [SQLValue(agency)]),
        (
          "agency = ? AND handler IN (\(gone))",
          [SQLValue(agency)] + goneArguments(agency)
        ),
      ]
        + turns.map(\.rawValue).sorted().map {
          ("agency = ? AND stage = ?", [SQLValue(agency), .text($0)])
        }
    }
  }

  /// Officers who left, or went to another agency: what they had, nobody has.
  private static let gone = """
    SELECT id FROM officers WHERE county = ? AND (active = 0 OR agency <> ?)
    """

  private static func goneArguments(_ agency: AgencyID) -> [SQLValue] {
    [SQLValue(agency.county), SQLValue(agency)]
  }
}
