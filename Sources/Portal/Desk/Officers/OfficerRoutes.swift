internal import HTTPTypes
internal import Hummingbird
internal import Office
internal import Records

/// `/desk/officers`: the accounts of the county, for the security administrator.
struct OfficerRoutes: DeskRoutes {
  let premises: Premises
  let place: DeskPlace? = .officers

  func add(to router: RouterGroup<PortalContext>) {
    router.get("officers") { request, context in try await list(request, context) }
    router.post("officers") { request, context in try await add(request, context) }
    router.get("officers/new") { request, context in try await new(request, context) }
    router.get("officers/:id") { _, context in try await show(context) }
    router.post("officers/:id") { request, context in try await change(request, context) }
    router.get("officers/:id/departure") { _, context in try await askDeparture(context) }
    router.post("officers/:id/departure") { request, context in
      try await acting(request, context, .stopped) {
        try await office.stopOfficer($0, by: $1, now: premises.now())
      }
    }
    router.post("officers/:id/sign-ins") { request, context in
      try await acting(request, context, .signedOut) {
        try await office.endSignIns(of: $0, by: $1, now: premises.now())
      }
    }
    router.post("officers/:id/password") { request, context in
      try await issuing(request, context) {
        try await office.resetPassword(of: $0, to: $1, by: $2, now: premises.now())
      }
    }
    router.post("officers/:id/return") { request, context in
      try await issuing(request, context) {
        try await office.resumeOfficer($0, password: $1, by: $2, now: premises.now())
      }
    }
  }

  private func list(_ request: Request, _ context: PortalContext) async throws -> Response {
    let query = try query(request)
    return try await reading(context) { officer in
      let view = OfficersView(
        people: try await office.people(by: officer.id),
        agency: AgencyID(rawValue: query.text("agency")),
        done: OfficerNews(rawValue: query.text("done")))
      return page(Words.name(of: DeskPlace.officers), in: context, view.parts)
    }
  }

  private func new(_ request: Request, _ context: PortalContext) async throws -> Response {
    let agency = try query(request).text("agency")
    return try await reading(context) { officer in
      var form = OfficerForm()
      form.agency = agency
      return try await self.form(
        OfficerInput.state(form), of: nil, people(officer), in: context)
    }
  }

  private func show(_ context: PortalContext) async throws -> Response {
    try await reading(context) { officer in
      let people = try await people(officer)
      let line = try line(context, people)
      return try await form(
        OfficerInput.state(OfficerForm(line.officer)), of: line, people, in: context)
    }
  }

  private func add(_ request: Request, _ context: PortalContext) async throws -> Response {
    let sent = try await SubmittedForm.read(request, context, premises.tokens)
    var state = FormState(sent.fields)
    return try await reading(context) { officer in
      let form = OfficerInput.form(state)
      // Hashing takes its time; where there is no name there is nothing to hash for.
      guard let signInName = SignInName(typed: form.signInName) ?? SignInName(typed: "nobody")
      else { throw HTTPError(.badRequest) }
      do {
        let issued = try await premises.accounts.issuePassword(for: signInName)
        _ = try await office.addOfficer(
          form, password: issued.hash, by: officer.id, now: premises.now())
        return self.issued(issued, to: form.name, signInName.text, in: context)
      } catch OfficeError.invalid(let faults) {
        state.add(faults, order: OfficerInput.order, Words.Officers.text)
      } catch HashingFault.busy {
        state.add(Words.Officers.busy, to: FormField.signInName.rawValue)
      }
      return try await self.form(state, of: nil, people(officer), in: context)
    }
  }

  private func change(_ request: Request, _ context: PortalContext) async throws -> Response {
    let sent = try await SubmittedForm.read(request, context, premises.tokens)
    var state = FormState(sent.fields)
    return try await reading(context) { officer in
      let people = try await people(officer)
      let line = try line(context, people)
      do {
        try await office.changeOfficer(
          line.officer.id, OfficerInput.form(state), by: officer.id, now: premises.now())
        return .redirect(to: OfficerNews.changed.address, type: .normal)
      } catch OfficeError.invalid(let faults) {
        state.add(faults, order: OfficerInput.order, Words.Officers.text)
      } catch let error as OfficeError where Words.Agencies.hasRefusal(error) {
        let roles = FormField.roles.rawValue
        state.add(Words.Agencies.refusal(error).what, to: roles)
      }
      return try await form(state, of: line, people, in: context)
    }
  }

  private func askDeparture(_ context: PortalContext) async throws -> Response {
    try await reading(context) { officer in
      let line = try line(context, try await people(officer))
      return page(
        Words.Officers.stop(line.officer.name), in: context, width: .narrow,
        [OfficerFormView.departure(line, premises.formToken(context))])
    }
  }
}

extension OfficerRoutes {
  private func people(_ officer: Officer) async throws -> People {
    try await office.people(by: officer.id)
  }

  private func line(_ context: PortalContext, _ people: People) throws -> PersonLine {
    let id = context.parameters.get("id").map { OfficerID(rawValue: String($0)) }
    guard let line = people.lines.first(where: { $0.officer.id == id }) else {
      throw HTTPError(.notFound)
    }
    return line
  }

  private func form(
    _ state: FormState, of line: PersonLine?, _ people: People, in context: PortalContext
  ) async throws -> Response {
    let view = OfficerFormView(
      line: line, agencies: people.agencies, state: state,
      isSelf: line?.officer.id == context.session?.officer.id,
      token: premises.formToken(context))
    return page(
      view.title, in: context, state: state, below: view.breadcrumbs,
      width: line == nil ? .narrow : .full, view.parts)
  }

  /// An act on one account that needs no more than to be done.
  private func acting(
    _ request: Request, _ context: PortalContext, _ news: OfficerNews,
    _ act: (OfficerID, OfficerID) async throws -> Void
  ) async throws -> Response {
    _ = try await SubmittedForm.read(request, context, premises.tokens)
    return try await reading(context) { officer in
      let line = try line(context, try await people(officer))
      do {
        try await act(line.officer.id, officer.id)
        return .redirect(to: news.address, type: .normal)
      } catch let error as OfficeError where Words.Agencies.hasRefusal(error) {
        return refused(Words.Agencies.refusal(error), back: DeskPlace.officers.address, in: context)
      }
    }
  }

  /// An act that gives somebody a one-time password: shown on the answer, and nowhere else.
  private func issuing(
    _ request: Request, _ context: PortalContext,
    _ act: (OfficerID, PasswordHash, OfficerID) async throws -> Void
  ) async throws -> Response {
    _ = try await SubmittedForm.read(request, context, premises.tokens)
    return try await reading(context) { officer in
      let known = try line(context, try await people(officer)).officer
      guard let signInName = SignInName(typed: known.signInName) else {
        throw HTTPError(.notFound)
      }
      do {
        let issued = try await premises.accounts.issuePassword(for: signInName)
        try await act(known.id, issued.hash, officer.id)
        return self.issued(issued, to: known.name, known.signInName, in: context)
      } catch HashingFault.busy {
        return refused(Words.signInBusy, back: DeskPlace.officers.address, in: context)
      }
    }
  }

  private func issued(
    _ password: IssuedPassword, to name: String, _ signInName: String, in context: PortalContext
  ) -> Response {
    page(
      Words.Officers.issuedTitle(name), in: context, width: .narrow,
      [
        ReceiptPanel(
          Words.Officers.issuedTitle(name), lead: Words.Officers.issuedLead,
          codes: [
            CopyableCode(Words.signInName, signInName),
            CopyableCode(Words.Officers.oneTimePassword, password.text),
          ]
        ) { html in
          html(Bullets(Words.Officers.issuedNext.map { Fragment($0) }, isNumbered: true))
          html(Actions([LinkButton(Words.Officers.backToList, to: DeskPlace.officers.address)]))
        }
      ])
  }
}

/// What has just been done, as the address of the list says it.
enum OfficerNews: String {
  case changed, stopped, signedOut = "signed-out"

  var address: String { "\(DeskPlace.officers.address)?done=\(rawValue)" }
}
