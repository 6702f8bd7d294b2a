internal import HTTPTypes
internal import Hummingbird
internal import Law
internal import Office
internal import Records

/// `/desk/ledger`: the register of requests, on screen and as a file.
struct LedgerRoutes: DeskRoutes {
  let premises: Premises
  let place: DeskPlace? = .ledger

  func add(to router: RouterGroup<PortalContext>) {
    router.get("ledger") { request, context in try await show(request, context) }
    router.get("ledger/xlsx") { request, context in
      try await file(request, context) { Response(table: $0.workbook, .xlsx, named: $1) }
    }
    router.get("ledger/csv") { request, context in
      try await file(request, context) { Response(table: $0.csv, .csv, named: $1) }
    }
  }

  private func show(_ request: Request, _ context: PortalContext) async throws -> Response {
    let today = premises.now().day
    let query = LedgerQuery(try query(request), today: today)
    return try await reading(context) { officer in
      let (rows, count) = try await shown(query, officer, today)
      let isLead = officer.roles.contains(.leadOffice)
      let view = LedgerView(
        query: query, rows: rows, count: count, today: today,
        agencies: isLead ? try await office.agencies() : [],
        mayImport: OfficeAct.importLedger.isAllowed(to: officer))
      return page(
        Words.name(of: DeskPlace.ledger), in: context, state: query.state, view.parts)
    }
  }

  private func file(
    _ request: Request, _ context: PortalContext,
    _ write: (LedgerTable, String) -> Response
  ) async throws -> Response {
    let today = premises.now().day
    let query = LedgerQuery(try query(request), today: today)
    if query.state.hasErrors { throw HTTPError(.badRequest) }
    return try await reading(context) { officer in
      write(
        LedgerTable(rows: try await rows(query, officer, today)), "\(Words.Ledger.title)\(today)")
    }
  }

  /// What a page shows is the end of what is read; only a standing has to be looked for in all.
  private func shown(
    _ query: LedgerQuery, _ officer: Officer, _ today: Day
  ) async throws -> (rows: [LedgerRow], count: Int) {
    guard query.standing == nil, !query.state.hasErrors else {
      let rows = try await rows(query, officer, today)
      return (rows, rows.count)
    }
    return (
      try await office.ledger(
        query.filter, most: query.page * LedgerView.most, by: officer.id),
      try await office.ledgerCount(query.filter, by: officer.id)
    )
  }

  /// A day that is none lists nothing: the page says what is wrong with it.
  private func rows(
    _ query: LedgerQuery, _ officer: Officer, _ today: Day
  ) async throws -> [LedgerRow] {
    let rows = try await office.ledger(query.filter, by: officer.id)
    if query.state.hasErrors { return [] }
    return query.standing == nil ? rows : rows.filter { query.matches($0, today: today) }
  }
}
