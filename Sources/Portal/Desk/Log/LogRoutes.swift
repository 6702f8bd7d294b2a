internal import Documents
internal import HTTPTypes
internal import Hummingbird
internal import Office
internal import Records

/// `/desk/log`: who did what and when, for the audit administrator.
struct LogRoutes: DeskRoutes {
  let premises: Premises
  let place: DeskPlace? = .log

  func add(to router: RouterGroup<PortalContext>) {
    router.get("log") { request, context in try await show(request, context) }
    router.post("log/csv") { request, context in try await file(request, context) }
    router.post("log/verification") { request, context in try await verify(request, context) }
    router.get("log/anchor") { _, context in try await anchor(context) }
  }

  private func show(_ request: Request, _ context: PortalContext) async throws -> Response {
    let fields = try query(request)
    return try await reading(context) { officer in
      try OfficeAct.readLog.ask(officer)
      let query = try await narrowed(LogQuery(fields), officer)
      // A filter that cannot be read finds nothing: the page says what is wrong with it.
      let view = try await office.log(
        query.filter, before: query.state.hasErrors ? 0 : query.before ?? .max, by: officer.id)
      let page = LogTableView(
        query: query, view: view, verification: await premises.verification.state,
        token: premises.formToken(context))
      return self.page(
        Words.name(of: DeskPlace.log), in: context, state: query.state,
        page.parts)
    }
  }

  private func narrowed(_ query: LogQuery, _ officer: Officer) async throws -> LogQuery {
    guard !query.subject.isEmpty else { return query }
    var query = query
    query.narrow(to: try await office.logSubject(query.subject, by: officer.id))
    return query
  }

  /// By a form, not a link: that somebody took the log along stands in the log.
  private func file(_ request: Request, _ context: PortalContext) async throws -> Response {
    let sent = try await SubmittedForm.read(request, context, premises.tokens)
    return try await reading(context) { officer in
      try OfficeAct.readLog.ask(officer)
      let query = try await narrowed(LogQuery(sent.fields), officer)
      if query.state.hasErrors { throw HTTPError(.badRequest) }
      let view = try await office.exportLog(
        query.filter, by: officer.id, now: premises.now())
      let rows = view.entries.map { LogLine($0, view).cells }
      return Response(
        table: CSVWriter.write([Words.LogPage.heads] + rows), .csv,
        named: "\(Words.LogPage.file)\(premises.now().day)")
    }
  }

  private func verify(_ request: Request, _ context: PortalContext) async throws -> Response {
    _ = try await SubmittedForm.read(request, context, premises.tokens)
    return try await reading(context) { officer in
      try OfficeAct.readLog.ask(officer)
      try await premises.verification.begin(
        office, by: officer.id, now: premises.now())
      return .redirect(to: "\(DeskPlace.log.address)#verification", type: .normal)
    }
  }

  /// What `gongkai log verify --anchor` is held against: kept elsewhere, it shows a log cut off later.
  private func anchor(_ context: PortalContext) async throws -> Response {
    try await reading(context) { officer in
      try OfficeAct.readLog.ask(officer)
      guard case .done(.whole(let head), _, _, _) = await premises.verification.state else {
        throw HTTPError(.notFound)
      }
      let text = LogAnchor.none.adding(head, of: premises.county).text
      return Response(
        download: Array(text.utf8),
        named: "\(Words.LogPage.anchorFile)\(premises.now().day).txt",
        mediaType: "text/plain; charset=utf-8")
    }
  }
}
