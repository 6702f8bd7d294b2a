internal import HTTPTypes
internal import Hummingbird
internal import Office
internal import Records

/// `/desk/answers`: what an agency answers often and has published, suggested to who asks for it.
struct AnswerRoutes: DeskRoutes {
  static let new = "\(DeskPlace.answers.address)/new"

  let premises: Premises
  let place: DeskPlace? = .answers

  /// Keys have a slash, addresses of one step none.
  static func address(_ key: String) -> String {
    "\(DeskPlace.answers.address)/\(key.replacing("/", with: "_"))"
  }

  func add(to router: RouterGroup<PortalContext>) {
    router.get("answers") { request, context in try await list(request, context) }
    router.post("answers") { request, context in try await take(nil, request, context) }
    router.get("answers/new") { _, context in try await begin(context) }
    router.get("answers/:key") { _, context in try await show(context) }
    router.post("answers/:key") { request, context in
      try await take(try key(context), request, context)
    }
    router.get("answers/:key/withdrawal") { _, context in try await askWithdrawal(context) }
    router.post("answers/:key/withdrawal") { request, context in
      try await withdraw(request, context)
    }
  }

  private func key(_ context: PortalContext) throws -> String {
    guard let key = context.parameters.get("key") else { throw HTTPError(.notFound) }
    return key.replacing("_", with: "/")
  }

  private func list(_ request: Request, _ context: PortalContext) async throws -> Response {
    let done = try query(request).text("done")
    return try await reading(context) { officer in
      let notice = Words.Answers.done(done).map { NoticePanel(.success, $0, isNews: true) }
      let view = AnswersPage(answers: try await office.answers(by: officer.id), notice: notice)
      return page(Words.name(of: DeskPlace.answers), in: context, view.parts)
    }
  }

  private func begin(_ context: PortalContext) async throws -> Response {
    try await reading(context) { officer in
      try OfficeAct.keepAnswers.ask(officer)
      return form(nil, .empty, officer, context)
    }
  }

  private func show(_ context: PortalContext) async throws -> Response {
    let key = try key(context)
    return try await reading(context) { officer in
      let answer = try await office.answer(key, by: officer.id)
      let state = FormState(values: [
        "title": answer.title, "text": answer.text, "link": answer.link ?? "",
      ])
      return form(key, state, officer, context, isPreviewed: true)
    }
  }

  /// Adds an answer, changes one, or only shows what it would look like.
  private func take(
    _ key: String?, _ request: Request, _ context: PortalContext
  ) async throws -> Response {
    let form = try await SubmittedForm.read(request, context, premises.tokens)
    return try await reading(context) { officer in
      try OfficeAct.keepAnswers.ask(officer)
      if let key { _ = try await office.answer(key, by: officer.id) }
      var input = ActInput(form.fields)
      let (title, text) = (input.text(.title), input.text(.text))
      let concerns = try await office.concerns(title: title, text: text, by: officer.id)
      let isLookedAt = input.state["looked"] == "yes"
      for concern in concerns where concern.isRefused || !isLookedAt {
        input.add(Words.Answers.text(of: concern), to: concern.field)
      }
      let isAsked = concerns.contains { !$0.isRefused }
      if input.state["step"] == "preview" || input.state.hasErrors {
        return self.form(
          key, input.state, officer, context, isPreviewed: true, isAsked: isAsked)
      }
      do {
        try await keep(key, input, title, text, isLookedAt, officer)
      } catch OfficeError.invalid(let faults) {
        input.add(faults, shown: ["title", "text", "link"])
        return self.form(
          key, input.state, officer, context, isPreviewed: true, isAsked: isAsked)
      }
      return .redirect(
        to: "\(DeskPlace.answers.address)?done=\(key == nil ? "added" : "changed")", type: .normal)
    }
  }

  private func keep(
    _ key: String?, _ input: ActInput, _ title: String, _ text: String, _ isLookedAt: Bool,
    _ officer: Officer
  ) async throws {
    let (link, now) = (input.optional(.link), premises.now())
    if let key {
      try await office.changeAnswer(
        key, title: title, text: text, link: link, isLookedAt: isLookedAt, by: officer.id, now: now)
    } else {
      _ = try await office.addAnswer(
        title: title, text: text, link: link, isLookedAt: isLookedAt, by: officer.id, now: now)
    }
  }

  private func askWithdrawal(_ context: PortalContext) async throws -> Response {
    let key = try key(context)
    return try await reading(context) { officer in
      let answer = try await office.answer(key, by: officer.id)
      let question = ConfirmQuestion(
        Words.Answers.withdrawQuestion(answer.title),
        consequences: Words.Answers.withdrawConsequences,
        action: "\(Self.address(key))/withdrawal", token: premises.formToken(context),
        confirm: Button(Words.Answers.withdraw, .danger), cancel: DeskPlace.answers.address)
      return page(
        Words.Answers.withdraw, in: context, below: breadcrumbs(Words.Answers.withdraw),
        width: .narrow, [question])
    }
  }

  private func withdraw(_ request: Request, _ context: PortalContext) async throws -> Response {
    let key = try key(context)
    _ = try await SubmittedForm.read(request, context, premises.tokens)
    return try await reading(context) { officer in
      try await office.withdrawAnswer(key, by: officer.id, now: premises.now())
      return .redirect(to: "\(DeskPlace.answers.address)?done=withdrawn", type: .normal)
    }
  }

  private func breadcrumbs(_ here: String) -> Breadcrumbs {
    Breadcrumbs(
      [TextLink(Words.name(of: DeskPlace.answers), to: DeskPlace.answers.address)], here: here)
  }

  private func form(
    _ key: String?, _ state: FormState, _ officer: Officer, _ context: PortalContext,
    isPreviewed: Bool = false, isAsked: Bool = false
  ) -> Response {
    let view = AnswerPage(
      key: key, state: state, isPreviewed: isPreviewed, isAsked: isAsked,
      agency: officer.agency, today: premises.now().day, token: premises.formToken(context))
    return page(
      view.title, in: context, state: state, below: breadcrumbs(view.title), view.parts)
  }
}
