internal import HTTPTypes
internal import Hummingbird
internal import Law
internal import Office
internal import Records

/// `/desk/intake`: staff register what did not come over the web.
struct IntakeRoutes: DeskRoutes {
  let premises: Premises

  func add(to router: RouterGroup<PortalContext>) {
    router.get("intake") { _, context in try await show(context) }
    router.post("intake") { request, context in try await register(request, context) }
  }

  private func show(_ context: PortalContext) async throws -> Response {
    try await reading(context) { officer in
      try OfficeAct.register.ask(officer)
      let today = premises.now().day
      var input = ActInput(FormFields())
      input.state = FormState(values: [
        "submitted": today.description, "requesterClass": RequesterClass.naturalPerson.rawValue,
      ])
      return page(input, context)
    }
  }

  private func register(_ request: Request, _ context: PortalContext) async throws -> Response {
    let form = try await SubmittedForm.read(request, context, premises.tokens)
    return try await reading(context) { officer in
      try OfficeAct.register.ask(officer)
      var input = ActInput(form.fields)
      do {
        input.kept = try await KeptFiles(form, &input.state, premises, context)
        let (submission, lacks) = try await input.register(
          by: officer, office, now: premises.now())
        let receipt = IntakeReceiptPage(submission: submission, lacks: lacks)
        return answer(receipt.page(masthead(context, at: .intake)), status: .created)
      } catch is ActInput.Unfinished {
        return page(input, context, status: .unprocessableContent)
      } catch OfficeError.invalid(let faults) {
        for fault in faults { input.add(Words.text(of: fault), to: fault.field) }
        return page(input, context, status: .unprocessableContent)
      }
    }
  }

  private func page(
    _ input: ActInput, _ context: PortalContext, status: HTTPResponse.Status = .ok
  ) -> Response {
    let page = IntakePage(
      state: input.state, kept: input.kept, token: premises.formToken(context),
      today: premises.now().day)
    return answer(page.page(masthead(context, at: .intake)), status: status)
  }
}
