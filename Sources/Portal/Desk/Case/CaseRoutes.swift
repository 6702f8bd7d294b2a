internal import Documents
internal import Drafting
internal import HTTPTypes
internal import Hummingbird
internal import Law
internal import Office
internal import Records

/// `/desk/requests/:id`: a case, its papers, and personal data where somebody says why.
struct CaseRoutes: DeskRoutes {
  let premises: Premises

  func add(to router: RouterGroup<PortalContext>) {
    router.get("requests/:id") { request, context in try await show(request, context) }
    router.get("requests/:id/draft") { _, context in try await draft(context) }
    router.get("requests/:id/letters/:serial/:format") { _, context in
      try await letter(context)
    }
    router.get("requests/:id/files/:position") { _, context in try await file(context) }
    for path in ["unmasking/:field", "consultations/:serial/unmasking/:field"] {
      router.post(RouterPath("requests/:id/\(path)")) { request, context in
        try await unmask(request, context)
      }
    }
  }

  private func show(_ request: Request, _ context: PortalContext) async throws -> Response {
    let id = try self.request(context)
    let officer = try context.signedIn.officer
    let done = request.uri.queryParameters["done"].flatMap { CaseAct(rawValue: String($0)) }
    return try await reading(context) {
      let now = premises.now()
      let view = try await office.caseView(id, by: officer.id, now: now)
      let page = CasePage(
        view: view, done: done,
        today: now.day, token: premises.formToken(context))
      return answer(page.page(masthead(context, at: nil)))
    }
  }

  private func letter(_ context: PortalContext) async throws -> Response {
    let id = try request(context)
    guard let serial = context.parameters.get("serial").flatMap({ Int($0) }),
      let format = context.parameters.get("format").flatMap({ LetterFormat(rawValue: $0) })
    else { throw HTTPError(.notFound) }
    let officer = try context.signedIn.officer.id
    return try await reading(context) {
      Response(
        download: try await office.letter(
          LetterID(request: id, serial: serial), format, by: .officer(officer),
          now: premises.now()))
    }
  }

  private func file(_ context: PortalContext) async throws -> Response {
    let id = try request(context)
    guard let position = context.parameters.get("position").flatMap({ Int($0) }) else {
      throw HTTPError(.notFound)
    }
    let officer = try context.signedIn.officer.id
    return try await reading(context) {
      Response(
        download: try await office.file(id, position, by: .officer(officer), now: premises.now()))
    }
  }

  /// The reply as it would be sent if it were signed today.
  private func draft(_ context: PortalContext) async throws -> Response {
    let id = try request(context)
    let officer = try context.signedIn.officer.id
    return try await reading(context) {
      let now = premises.now()
      let letter = try await office.draftedReply(of: id, by: officer, now: now)
      let number = try await office.caseView(id, by: officer, now: now).record.number
      return Response(
        download: try letter.write(as: .pdf), named: Words.draftFile(number),
        mediaType: AttachmentKind.pdf.mediaType)
    }
  }

  /// Asks for the reason first: the log keeps it with the value's name.
  private func unmask(_ request: Request, _ context: PortalContext) async throws -> Response {
    let id = try self.request(context)
    guard let field = context.parameters.get("field").flatMap({ PersonalField(rawValue: $0) })
    else { throw HTTPError(.notFound) }
    let serial = context.parameters.get("serial")
    let party = serial.flatMap { Int($0) }
    guard serial == nil || party != nil else { throw HTTPError(.notFound) }
    let form = try await SubmittedForm.read(request, context, premises.tokens)
    let officer = try context.signedIn.officer.id
    return try await reading(context) {
      let view = try await office.caseView(id, by: officer, now: premises.now())
      guard view.mayUnmask else { throw OfficeError.forbidden(.unmask) }
      var state = FormState(form.fields)
      var page = UnmaskingPage(
        view: view, field: field, consultation: party, state: state, value: nil,
        token: premises.formToken(context))
      guard form.fields.has("asked") else { return answer(page.page(masthead(context, at: nil))) }
      guard let reason = state.required("reason", Words.unmaskReasonMissing) else {
        page.state = state
        return answer(page.page(masthead(context, at: nil)), status: .unprocessableContent)
      }
      do {
        page.value = try await value(id, field, party, reason, officer) ?? Words.notGiven
      } catch OfficeError.invalid(let faults) {
        for fault in faults { state.add(Words.text(of: fault), to: "reason") }
        page.state = state
        return answer(page.page(masthead(context, at: nil)), status: .unprocessableContent)
      }
      return answer(page.page(masthead(context, at: nil)))
    }
  }

  private func value(
    _ id: CaseID, _ field: PersonalField, _ party: Int?, _ reason: String,
    _ officer: OfficerID
  ) async throws -> String? {
    let now = premises.now()
    guard let party else {
      return try await office.unmask(id, field, reason: reason, by: officer, now: now)
    }
    return try await office.unmask(
      id, consultation: party, field, reason: reason, by: officer, now: now)
  }
}
