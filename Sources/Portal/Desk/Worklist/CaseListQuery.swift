internal import Law
internal import Office
internal import Records

/// What a list of cases was narrowed down to, as its address says it.
struct CaseListQuery: Sendable, Equatable {
  var agency = ""
  var unit = ""
  var handler = ""
  var stage = ""
  var text = ""
  var isOverdue = false
  var isMine = false
  var page = ""

  init() {}

  init(_ fields: FormFields) {
    agency = fields.text("agency")
    unit = fields.text("unit")
    handler = fields.text("handler")
    stage = fields.text("stage")
    text = String(fields.text("q").prefix(100))
    isOverdue = fields.has("overdue")
    isMine = fields.has("mine")
    page = fields.text("page")
  }

  /// Nil where it names what no list can hold.
  func filter(for officer: OfficerID, withEnded: Bool) -> WorklistFilter? {
    var filter = WorklistFilter(isOverdue: isOverdue, withEnded: withEnded)
    if !agency.isEmpty {
      guard let id = AgencyID(rawValue: agency) else { return nil }
      filter.agency = id
    }
    if !stage.isEmpty {
      guard let value = RequestStage(rawValue: stage) else { return nil }
      filter.stage = value
    }
    filter.unit = unit.isEmpty ? nil : unit
    filter.handler = isMine ? officer : handler.isEmpty ? nil : OfficerID(rawValue: handler)
    filter.text = text.isEmpty ? nil : text
    return filter
  }

  var key: PageKey? { PageKey(rawValue: page) }

  var isFiltered: Bool {
    var bare = self
    bare.page = ""
    return bare != CaseListQuery()
  }

  /// What the filter form shows again.
  var state: FormState {
    FormState(values: [
      "agency": agency, "unit": unit, "handler": handler, "stage": stage, "q": text,
      "overdue": isOverdue ? "yes" : "", "mine": isMine ? "yes" : "",
    ])
  }

  func address(_ path: String, page key: PageKey? = nil) -> String {
    let pairs = [
      ("agency", agency), ("unit", unit), ("handler", handler), ("stage", stage), ("q", text),
      ("overdue", isOverdue ? "yes" : ""), ("mine", isMine ? "yes" : ""),
      ("page", key?.rawValue ?? ""),
    ].filter { !$0.1.isEmpty }
    if pairs.isEmpty { return path }
    return path + "?" + pairs.map { "\($0.0)=\(Percent.encoded($0.1))" }.joined(separator: "&")
  }
}
