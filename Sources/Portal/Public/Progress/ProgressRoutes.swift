internal import HTTPTypes
internal import Hummingbird
internal import Law
internal import Office
internal import Records

/// `/progress`: following a request by number and code, and what its requester can do with it.
///
/// The browser keeps a sealed pass to this one request; no address names it.
struct ProgressRoutes {
  static let address = "/progress"
  static let request = "/progress/request"

  let premises: Premises

  func add(to router: Router<PortalContext>) {
    let own = RouterPath(Self.request)
    router.get("/progress") { _, context in show(.empty, context) }
    router.post("/progress") { request, context in try await identify(request, context) }
    router.post("/progress/end") { request, context in try await end(request, context) }
    router.get("/requests/receipt") { request, context in try await receipt(request, context) }
    router.get("/requests/receipt/form.pdf") { request, _ in try await sent(request) }
    router.get(own) { request, context in try await follow(request, context) }
    for noun in RequesterAnswer.allCases {
      router.post("/progress/request/\(noun.rawValue)") { request, context in
        try await answer(noun, request, context)
      }
    }
    router.get("/progress/request/withdrawal") { request, context in
      try await question(request, context)
    }
    router.get("/progress/request/letters/:name") { request, context in
      try await letter(request, context)
    }
    router.get("/progress/request/files/:position") { request, context in
      try await file(request, context)
    }
  }

  private func identify(_ request: Request, _ context: PortalContext) async throws -> Response {
    let form = try await SubmittedForm.read(request, context, premises.tokens)
    var state = FormState(form.fields)
    let number = state.required("number", Words.numberMissing)
    let code = state.required("code", Words.codeMissing)
    guard let number, let code else {
      return show(state, status: .unprocessableContent, context)
    }
    let now = premises.now()
    do {
      let pass = try await premises.office.identify(
        number: number, code: code, from: context.source, now: now)
      var response = Response.redirect(to: Self.request, type: .normal)
      PortalCookie.pass.set(
        try premises.office.token(of: pass, now: now), on: &response, isSecure: premises.isSecure)
      return response
    } catch OfficeError.notFound {
      state.add(Words.numberOrCodeWrong, to: "number")
      return show(state, status: .unprocessableContent, context)
    } catch OfficeError.throttled(let moment) {
      state.add(Words.tooManyAttempts(until: moment), to: "number")
      return show(state, status: .tooManyRequests, context)
    }
  }

  private func end(_ request: Request, _ context: PortalContext) async throws -> Response {
    _ = try await SubmittedForm.read(request, context, premises.tokens)
    var response = Response.redirect(to: Self.address, type: .normal)
    PortalCookie.pass.clear(on: &response, isSecure: premises.isSecure)
    return response
  }

  private func receipt(_ request: Request, _ context: PortalContext) async throws -> Response {
    guard let opened = try await pass(request), let code = opened.code else {
      return .redirect(to: Self.address, type: .normal)
    }
    let view = try await premises.office.requesterView(opened.pass, now: premises.now())
    return Response(page: ReceiptPage(view: view, code: code).page, site: premises.site)
  }

  /// All that was sent, as a paper of the office.
  private func sent(_ request: Request) async throws -> Response {
    guard let opened = try await pass(request) else {
      return .redirect(to: Self.address, type: .normal)
    }
    return try await download { try await premises.office.sentForm(opened.pass, .pdf) }
  }

  private func follow(_ request: Request, _ context: PortalContext) async throws -> Response {
    guard let opened = try await pass(request) else {
      return .redirect(to: Self.address, type: .normal)
    }
    return try await shown(opened.pass, .empty, nil, context)
  }

  private func question(_ request: Request, _ context: PortalContext) async throws -> Response {
    guard let opened = try await pass(request) else {
      return .redirect(to: Self.address, type: .normal)
    }
    let view = try await premises.office.requesterView(opened.pass, now: premises.now())
    guard view.moves.contains(.withdraw) else {
      return .redirect(to: Self.request, type: .normal)
    }
    let page = WithdrawalPage(view: view, token: premises.formToken(context)).page
    return Response(form: page, site: premises.site, context, isSecure: premises.isSecure)
  }

  private func answer(
    _ noun: RequesterAnswer, _ request: Request, _ context: PortalContext
  ) async throws -> Response {
    let form = try await SubmittedForm.read(request, context, premises.tokens)
    guard let opened = try await pass(request) else {
      return .redirect(to: Self.address, type: .normal)
    }
    var state = FormState(form.fields)
    let kept = try await KeptFiles(form, &state, premises, context)
    guard !state.hasErrors else { return try await shown(opened.pass, state, kept, context) }
    let entry = Entry(
      opened.pass.request, by: .requester(opened.pass), now: premises.now())
    do {
      try await noun.enter(entry, form.fields, kept.files, premises.office)
    } catch OfficeError.invalid(let faults) {
      for fault in faults { state.add(Words.answerMessage(fault), to: "text") }
      return try await shown(opened.pass, state, kept, context)
    } catch OfficeError.illegal {
      state.add(Words.nothingToAnswer, to: "text")
      return try await shown(opened.pass, state, kept, context)
    }
    return .redirect(to: Self.request, type: .normal)
  }

  private func letter(_ request: Request, _ context: PortalContext) async throws -> Response {
    guard let opened = try await pass(request) else {
      return .redirect(to: Self.address, type: .normal)
    }
    let parts = (context.parameters.get("name") ?? "").split(separator: ".")
    guard parts.count == 2, let serial = Int(parts[0]),
      let format = LetterFormat(rawValue: String(parts[1]))
    else { throw HTTPError(.notFound) }
    let id = LetterID(request: opened.pass.request, serial: serial)
    return try await download {
      try await premises.office.letter(
        id, format, by: .requester(opened.pass), now: premises.now())
    }
  }

  private func file(_ request: Request, _ context: PortalContext) async throws -> Response {
    guard let opened = try await pass(request) else {
      return .redirect(to: Self.address, type: .normal)
    }
    guard let position = context.parameters.get("position").flatMap({ Int($0) }) else {
      throw HTTPError(.notFound)
    }
    return try await download {
      try await premises.office.file(
        opened.pass.request, position, by: .requester(opened.pass), now: premises.now())
    }
  }

  private func download(_ content: () async throws -> FileContent) async throws -> Response {
    do {
      return Response(download: try await content())
    } catch OfficeError.notFound {
      throw HTTPError(.notFound)
    }
  }

  private func pass(_ request: Request) async throws -> OpenedPass? {
    guard let token = PortalCookie.pass.value(of: request, isSecure: premises.isSecure) else {
      return nil
    }
    return try await premises.office.pass(token: token, now: premises.now())
  }

  private func show(
    _ state: FormState, status: HTTPResponse.Status = .ok, _ context: PortalContext
  ) -> Response {
    let page = ProgressPage(state: state, token: premises.formToken(context)).page
    return Response(
      form: page, site: premises.site, status: status, context, isSecure: premises.isSecure)
  }

  private func shown(
    _ pass: RequesterPass, _ state: FormState, _ kept: KeptFiles?,
    _ context: PortalContext
  ) async throws -> Response {
    let now = premises.now()
    let page = RequestProgressPage(
      view: try await premises.office.requesterView(pass, now: now), today: now.day,
      calendar: try await premises.office.calendar(), token: premises.formToken(context),
      state: state, kept: kept
    ).page
    return Response(
      form: page, site: premises.site, status: state.hasErrors ? .unprocessableContent : .ok,
      context, isSecure: premises.isSecure)
  }
}
