internal import Law
internal import Office
internal import Records

/// The ledger on screen, the newest request first.
struct LedgerView {
  private typealias Text = Words.Ledger
  static let most = 100

  let query: LedgerQuery
  /// Oldest first; at least those of the page and of the pages before it.
  let rows: [LedgerRow]
  let count: Int
  let today: Day
  /// Empty where there is only one's own.
  let agencies: [Agency]
  let mayImport: Bool

  var parts: [any Component] {
    var actions: [any Component] = [
      LinkButton(Text.downloadWorkbook, to: query.address("/desk/ledger/xlsx")),
      LinkButton(Text.downloadCSV, to: query.address("/desk/ledger/csv")),
    ]
    if mayImport { actions.append(LinkButton(Text.importTitle, to: ImportRoutes.address)) }
    return [
      PageHeading(Words.name(of: DeskPlace.ledger), lead: Text.lead, actions: actions), filters,
      table,
      Pager(
        previous: query.page > 1 ? query.address("/desk/ledger", page: query.page - 1) : nil,
        next: query.page * Self.most < count
          ? query.address("/desk/ledger", page: query.page + 1) : nil,
        position: Text.position(query.page, of: (count + Self.most - 1) / Self.most)),
    ]
  }

  private var filters: FilterBar {
    var fields: [any Component] = []
    if agencies.count > 1 {
      fields.append(
        SelectField(
          "agency", Text.agency, agencies.map { .init($0.id.rawValue, $0.name) }, in: query.state,
          need: .unmarked, blank: Text.allAgencies))
    }
    fields += [
      DateField("from", Text.from, in: query.state, need: .unmarked),
      DateField("through", Text.through, in: query.state, need: .unmarked),
      SelectField(
        "standing", Text.standing,
        LedgerQuery.Standing.allCases.map { .init($0.rawValue, Text.name(of: $0)) },
        in: query.state, need: .unmarked, blank: Text.allStandings),
      HiddenField("all", "yes"),
    ]
    return FilterBar(
      "/desk/ledger", fields: fields, clear: query.isFiltered ? "/desk/ledger" : nil,
      result: Text.result(count))
  }

  private var table: DataTable {
    let shown = rows.reversed().dropFirst((query.page - 1) * Self.most).prefix(Self.most)
    return DataTable(
      Text.title,
      columns: [
        .init(Text.request), .init(Text.column(.requesterName)),
        .init(Text.column(.submitted), .day), .init(Text.lastDay, .day), .init(Text.stage),
        .init(Text.undertaker, .who),
      ],
      rows: shown.map(row), hidesCaption: true,
      empty: EmptyState(Text.nothing, next: Text.nothingNext))
  }

  private func row(_ row: LedgerRow) -> DataTable.Row {
    [
      .lines(TextLink(row.number, to: "/desk/requests/\(row.request)"), row.title),
      .lines(row.requesterName, Text.name(of: row.requesterClass)),
      .lines(row.submitted.description, Text.name(of: row.channel)),
      .lines(
        row.lastDay?.description ?? Text.none, row.isProvisional ? Words.provisional : "",
        row.received.map { Text.received($0) } ?? ""),
      Fragment([
        Fragment.lines(
          Words.name(of: row.stage), row.outcome.map { Text.name(of: $0) } ?? "",
          row.ended.map { Text.ended($0) } ?? ""), late(row),
      ]),
      .lines(
        row.unit ?? row.handlerName ?? (row.ended == nil ? Words.notAssigned : Text.none),
        row.unit == nil ? "" : row.handlerName ?? ""),
    ]
  }

  private func late(_ row: LedgerRow) -> Fragment {
    if row.isLate { return Fragment([Fragment(" "), StatusTag(.warning, Text.lateReply)]) }
    guard row.ended == nil, let lastDay = row.lastDay, lastDay < today else { return .none }
    return Fragment([Fragment(" "), StatusTag(.danger, Words.Overview.overdue)])
  }
}
