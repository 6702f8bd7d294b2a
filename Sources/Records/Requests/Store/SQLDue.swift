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
         AND (r.handler = ? OR r.handler IS NULL OR r.handler NOT IN (\(Self.handlers))\
        \(stages.isEmpty ? "" : " OR r.stage IN (\(marks))"))
        """
      arguments =
        [SQLValue(officer), SQLValue(agency)] + stages.map { .text($0) }
    }
  }

  /// What others had, nobody has.
  private static let handlers =
    "SELECT o.id FROM officers o WHERE o.agency = ? AND \(Officers.handle)"
}
