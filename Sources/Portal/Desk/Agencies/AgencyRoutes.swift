internal import HTTPTypes
internal import Hummingbird
internal import Office
internal import Records

/// `/desk/agencies`: the agencies of the county, for who keeps them and for the lead office to look at.
struct AgencyRoutes: DeskRoutes {
  let premises: Premises
  let place: DeskPlace? = .agencies

  func add(to router: RouterGroup<PortalContext>) {
    router.get("agencies") { request, context in try await list(request, context) }
    router.post("agencies") { request, context in try await add(request, context) }
    router.get("agencies/new") { _, context in try await new(context) }
    router.get("agencies/:id") { _, context in try await show(context) }
    router.post("agencies/:id") { request, context in try await change(request, context) }
    router.get("agencies/:id/closure") { _, context in try await askClosure(context) }
    router.post("agencies/:id/closure") { request, context in try await close(request, context) }
    router.post("agencies/:id/reopening") { request, context in try await reopen(request, context) }
  }

  private func list(_ request: Request, _ context: PortalContext) async throws -> Response {
    let done = AgencyNews(rawValue: try query(request).text("done"))
    return try await reading(context) { officer in
      let view = AgenciesView(
        settings: try await office.settings(by: officer.id, now: premises.now()),
        mayKeep: !OfficeAct.keepAgencies.roles.isDisjoint(with: officer.roles.all), done: done)
      return page(Words.name(of: DeskPlace.agencies), in: context, view.parts)
    }
  }

  private func new(_ context: PortalContext) async throws -> Response {
    try await reading(context) { officer in
      try OfficeAct.keepAgencies.ask(officer)
      return try await form(AgencyInput.state(AgencyForm()), of: nil, in: context)
    }
  }

  private func show(_ context: PortalContext) async throws -> Response {
    try await reading(context) { officer in
      let found = try await office.agency(try id(context), by: officer.id)
      let state = AgencyInput.state(AgencyForm(found.agency))
      return try await form(state, of: found.agency, in: context)
    }
  }

  private func add(_ request: Request, _ context: PortalContext) async throws -> Response {
    try await saving(request, context, of: nil) { form, officer in
      _ = try await office.addAgency(form, by: officer, now: premises.now())
      return .added
    }
  }

  private func change(_ request: Request, _ context: PortalContext) async throws -> Response {
    let id = try id(context)
    return try await saving(request, context, of: id) { form, officer in
      try await office.changeAgency(id, form, by: officer, now: premises.now())
      return .changed
    }
  }

  /// Saves, or only shows what the numbers would look like, and shows the form again where it is wrong.
  private func saving(
    _ request: Request, _ context: PortalContext, of id: AgencyID?,
    _ save: (AgencyForm, OfficerID) async throws -> AgencyNews
  ) async throws -> Response {
    let sent = try await SubmittedForm.read(request, context, premises.tokens)
    var state = FormState(sent.fields)
    return try await reading(context) { officer in
      let agency: Agency? =
        if let id { try await office.agency(id, by: officer.id).agency } else { nil }
      if sent.fields.has("preview") { return try await form(state, of: agency, in: context) }
      do {
        return .redirect(
          to: try await save(AgencyInput.form(state), officer.id).address, type: .normal)
      } catch OfficeError.invalid(let faults) {
        state.add(faults, order: AgencyInput.order, Words.Agencies.text)
        return try await form(state, of: agency, in: context)
      }
    }
  }

  private func form(
    _ state: FormState, of agency: Agency?, in context: PortalContext
  ) async throws -> Response {
    let officer = try context.signedIn.officer
    let all = try await office.settings(by: officer.id, now: premises.now()).lines
    let numbers = try? await office.previewNumbers(
      AgencyInput.form(state), of: agency?.id, by: officer.id, now: premises.now())
    let view = AgencyFormView(
      agency: agency, gaps: all.first { $0.agency.id == agency?.id }?.gaps ?? [],
      others: all.map(\.agency).filter { $0.isActive && $0.id != agency?.id },
      state: state, numbers: numbers, token: premises.formToken(context))
    return page(
      view.title, in: context, state: state, below: view.breadcrumbs,
      width: agency == nil ? .narrow : .full, view.parts)
  }

  private func askClosure(_ context: PortalContext) async throws -> Response {
    try await reading(context) { officer in
      let found = try await office.agency(try id(context), by: officer.id)
      return page(
        Words.Agencies.close(found.agency.name), in: context, width: .narrow,
        [AgencyFormView.closure(found.agency, open: found.open, premises.formToken(context))])
    }
  }

  private func close(_ request: Request, _ context: PortalContext) async throws -> Response {
    _ = try await SubmittedForm.read(request, context, premises.tokens)
    return try await acting(context, .closed) { officer in
      try await office.closeAgency(try id(context), by: officer, now: premises.now())
    }
  }

  private func reopen(_ request: Request, _ context: PortalContext) async throws -> Response {
    _ = try await SubmittedForm.read(request, context, premises.tokens)
    return try await acting(context, .reopened) { officer in
      try await office.reopenAgency(try id(context), by: officer, now: premises.now())
    }
  }

  /// What is refused for a reason that has its own words, or for what stands in the form.
  private func acting(
    _ context: PortalContext, _ news: AgencyNews, _ act: (OfficerID) async throws -> Void
  ) async throws -> Response {
    try await reading(context) { officer in
      do {
        try await act(officer.id)
        return .redirect(to: news.address, type: .normal)
      } catch OfficeError.invalid(let faults) {
        let agency = try await office.agency(try id(context), by: officer.id).agency
        var state = AgencyInput.state(AgencyForm(agency))
        state.add(faults, order: AgencyInput.order, Words.Agencies.text)
        return try await form(state, of: agency, in: context)
      } catch let error as OfficeError where Words.Agencies.hasRefusal(error) {
        return refused(Words.Agencies.refusal(error), back: DeskPlace.agencies.address, in: context)
      }
    }
  }

  private func id(_ context: PortalContext) throws -> AgencyID {
    guard let id = context.parameters.get("id").flatMap({ AgencyID(rawValue: $0) }) else {
      throw HTTPError(.notFound)
    }
    return id
  }
}

/// What has just been done, as the address of the list says it.
enum AgencyNews: String {
  case added, changed, closed, reopened

  var address: String { "\(DeskPlace.agencies.address)?done=\(rawValue)" }
}

extension DeskRoutes {
  /// An act that was refused: why, and the way back.
  func refused(_ notice: Notice, back: String, in context: PortalContext) -> Response {
    page(
      notice.what, in: context, status: .conflict,
      [
        PageHeading(notice.what, lead: notice.next),
        Actions([LinkButton(Words.goBack, to: back)]),
      ])
  }
}
