import Law

/// A condition as SQL with its arguments; values never stand in the text.
struct SQLCondition {
  private(set) var text: String
  private(set) var arguments: [SQLValue]

  init(_ condition: CaseCondition, county: CountyCode) {
    switch condition.agencies {
    case nil:
      text = "county = ?"
      arguments = [SQLValue(county)]
    case .some(let agencies) where agencies.count == 1:
      text = "agency = ?"
      arguments = [SQLValue(agencies[0])]
    // Not by the index of agencies: it would have to sort what the county's gives in order.
    case .some(let agencies):
      let marks = agencies.map { _ in "?" }.joined(separator: ", ")
      text = agencies.isEmpty ? "1 = 0" : "county = ? AND agency || '' IN (\(marks))"
      arguments = agencies.isEmpty ? [] : [SQLValue(county)] + agencies.map { SQLValue($0) }
    }
    if let unit = condition.unit { add("unit = ?", .text(unit)) }
    if let handler = condition.handler { add("handler = ?", .text(handler.rawValue)) }
    if let stage = condition.stage { add("stage = ?", .text(stage.rawValue)) }
    if let day = condition.overdueOn { add("last_day < ?", SQLValue(day)) }
    if let day = condition.submittedFrom { add("submitted >= ?", SQLValue(day)) }
    if let day = condition.submittedThrough { add("submitted <= ?", SQLValue(day)) }
  }

  /// Of requests found by id, what lists are narrowed by. Joined to nothing so that no index is chosen but
  /// that of the ids.
  init(narrowing condition: CaseCondition) {
    text = ""
    arguments = []
    if let unit = condition.unit { add("unit || '' = ?", .text(unit)) }
    if let handler = condition.handler { add("handler || '' = ?", .text(handler.rawValue)) }
    if let stage = condition.stage { add("stage || '' = ?", .text(stage.rawValue)) }
    if let day = condition.overdueOn { add("last_day || '' < ?", SQLValue(day)) }
  }

  mutating func add(_ condition: String, _ values: SQLValue...) {
    text += " AND " + condition
    arguments += values
  }
}
