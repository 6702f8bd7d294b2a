internal import HTML
internal import HTTPTypes
internal import Hummingbird
internal import Office
internal import Records

/// `/requests`: applying for disclosure (Regulation arts 27, 29). No account is needed.
struct RequestRoutes {
  static let receipt = "/requests/receipt"

  let premises: Premises
  let once = SubmittedOnce()

  func add(to router: Router<PortalContext>) {
    router.get("/requests/new") { _, context in try await blank(context) }
    router.post("/requests/new") { request, context in try await again(request, context) }
    router.post("/requests/review") { request, context in try await review(request, context) }
    router.post("/requests/suggestions") { request, context in
      try await suggestions(request, context)
    }
    router.post("/requests") { request, context in try await submit(request, context) }
  }

  private func blank(_ context: PortalContext) async throws -> Response {
    // What nearly everybody has; whoever has another chooses it.
    let state = FormState(values: ["idKind": IdentityKind.residentCard.rawValue])
    let fields = RequestFields(state: state, agencies: try await agencies, kept: nil)
    return show(fields, context)
  }

  /// Back from the review: the form with everything in it.
  private func again(_ request: Request, _ context: PortalContext) async throws -> Response {
    show(try await read(request, context), context)
  }

  private func review(_ request: Request, _ context: PortalContext) async throws -> Response {
    var fields = try await read(request, context)
    guard let form = fields.checked() else {
      return show(fields, status: .unprocessableContent, context)
    }
    let found = try await premises.office.suggestions(form.title + "\n" + form.description)
    let page = RequestReviewPage(
      fields: fields, form: form, suggestions: found, token: premises.formToken(context)
    ).page
    return Response(page: page, site: premises.site)
  }

  private func submit(_ request: Request, _ context: PortalContext) async throws -> Response {
    var fields = try await read(request, context)
    guard let form = fields.checked(), let agency = fields.agency else {
      return show(fields, status: .unprocessableContent, context)
    }
    do {
      let key = "\(context.visit) \(fields.state["once"]) \(fields.digest)"
      let token = try await once.answer(key) { [premises] in
        let now = premises.now()
        let submission = try await premises.office.submit(
          form, to: agency.id, from: context.source, now: now)
        return try premises.office.token(
          of: premises.office.pass(of: submission), showing: submission.code, now: now)
      }
      var response = Response.redirect(to: Self.receipt, type: .normal)
      PortalCookie.pass.set(token, on: &response, isSecure: premises.isSecure)
      return response
    } catch OfficeError.invalid(let faults) {
      fields.add(faults)
      return show(fields, status: .unprocessableContent, context)
    } catch OfficeError.throttled(let moment) {
      fields.state.add(Words.tooManySubmissions(until: moment, agency), to: "agency")
      return show(fields, status: .tooManyRequests, context)
    }
  }

  private func suggestions(
    _ request: Request, _ context: PortalContext
  ) async throws -> Response {
    let form = try await SubmittedForm.read(request, context, premises.tokens)
    let found = try await premises.office.suggestions(form.fields.text("text"))
    var html = HTMLBuffer()
    html(SuggestionList(found))
    return Response(html: html)
  }

  private func read(
    _ request: Request, _ context: PortalContext
  ) async throws -> RequestFields {
    let form = try await SubmittedForm.read(request, context, premises.tokens)
    var state = FormState(form.fields)
    let kept = try await KeptFiles(form, &state, premises, context)
    return RequestFields(state: state, agencies: try await agencies, kept: kept)
  }

  private var agencies: [Agency] {
    get async throws { try await premises.office.agencies().filter(\.isActive) }
  }

  private func show(
    _ fields: RequestFields, status: HTTPResponse.Status = .ok, _ context: PortalContext
  ) -> Response {
    let given = fields.state["once"]
    let page = RequestFormPage(
      fields: fields, token: premises.formToken(context),
      once: given.isEmpty ? String(UInt64.random(in: .min ... .max), radix: 36) : given
    ).page
    return Response(
      form: page, site: premises.site, status: status, context, isSecure: premises.isSecure)
  }
}
