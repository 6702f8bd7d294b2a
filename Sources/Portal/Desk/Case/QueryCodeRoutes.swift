internal import HTTPTypes
internal import Hummingbird
internal import Office
internal import Records

/// `/desk/requests/:id/query-code`: a new query code for a requester who lost the old one.
struct QueryCodeRoutes: DeskRoutes {
  let premises: Premises

  func add(to router: RouterGroup<PortalContext>) {
    router.get("requests/:id/query-code") { _, context in try await show(context) }
    router.post("requests/:id/query-code") { request, context in
      try await issue(request, context)
    }
  }

  private func show(_ context: PortalContext) async throws -> Response {
    let id = try request(context)
    return try await reading(context) { officer in
      let view = try await view(id, officer)
      return answer(page(view, .empty, context).page(masthead(context, at: nil)))
    }
  }

  private func issue(_ request: Request, _ context: PortalContext) async throws -> Response {
    let id = try self.request(context)
    let form = try await SubmittedForm.read(request, context, premises.tokens)
    return try await reading(context) { officer in
      let view = try await view(id, officer)
      var state = FormState(form.fields)
      guard let identity = IdentityCheck(rawValue: state["identity"]) else {
        state.add(Words.identityCheckMissing, to: "identity")
        return answer(
          page(view, state, context).page(masthead(context, at: nil)),
          status: .unprocessableContent)
      }
      let code = try await office.issueCode(
        for: id, after: identity, by: officer.id, now: premises.now())
      let slip = QueryCodeSlip(
        view: view, code: code, identity: identity, today: premises.now().day)
      return answer(slip.page(masthead(context, at: nil)), status: .created)
    }
  }

  private func view(_ id: CaseID, _ officer: Officer) async throws -> CaseView {
    let view = try await office.caseView(id, by: officer.id, now: premises.now())
    guard view.mayIssueCode else { throw OfficeError.forbidden(.issueCode) }
    return view
  }

  private func page(
    _ view: CaseView, _ state: FormState, _ context: PortalContext
  ) -> QueryCodePage {
    QueryCodePage(view: view, state: state, token: premises.formToken(context))
  }
}
