internal import Law
internal import Office
internal import Records

/// What the ledger was narrowed down to, as its address says it.
struct LedgerQuery: Sendable {
  enum Standing: String, CaseIterable, Sendable { case open, ended, late }

  let state: FormState
  let filter: LedgerFilter
  let standing: Standing?
  /// From 1.
  let page: Int
  let isFiltered: Bool

  /// Without any filter the ledger of this year is shown, as registers are kept by the year.
  init(_ fields: FormFields, today: Day) {
    isFiltered = Self.names.contains { fields.has($0) } || fields.has("all")
    var state = FormState(fields)
    if !isFiltered {
      state = FormState(values: ["from": "\(today.year)-01-01"])
    }
    let days = ["from", "through"].map { name -> Day? in
      let text = state[name]
      let day = Day(text)
      if !text.isEmpty, day == nil { state.add(Words.noDay(text), to: name) }
      return day
    }
    filter = LedgerFilter(
      agency: AgencyID(rawValue: state["agency"]), from: days[0], through: days[1])
    standing = Standing(rawValue: state["standing"])
    page = max(1, min(Int(state["page"]) ?? 1, 1000))
    self.state = state
  }

  private static let names = ["agency", "from", "through", "standing"]

  func matches(_ row: LedgerRow, today: Day) -> Bool {
    switch standing {
    case nil: true
    case .open: row.ended == nil
    case .ended: row.ended != nil
    case .late: row.isLate || row.ended == nil && row.lastDay.map { $0 < today } ?? false
    }
  }

  /// The same filter at another address. Values that are no days or ids are left out, so that
  /// nothing needs to be escaped.
  func address(_ path: String, page: Int = 1) -> String {
    var pairs = [
      ("agency", filter.agency?.rawValue), ("from", filter.from?.description),
      ("through", filter.through?.description), ("standing", standing?.rawValue),
    ].compactMap { name, value in value.map { "\(name)=\($0)" } }
    if pairs.isEmpty { pairs = ["all=yes"] }
    if page > 1 { pairs.append("page=\(page)") }
    return path + "?" + pairs.joined(separator: "&")
  }
}
