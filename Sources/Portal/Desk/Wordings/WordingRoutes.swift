internal import Documents
internal import Drafting
internal import HTTPTypes
internal import Hummingbird
internal import Office
internal import Records

/// `/desk/wordings`: the agency's own wording of each letter, looked at before it is saved.
struct WordingRoutes: DeskRoutes {
  let premises: Premises
  let place: DeskPlace? = .wordings

  static func address(_ kind: LetterKind) -> String {
    "\(DeskPlace.wordings.address)/\(kind.id)"
  }

  func add(to router: RouterGroup<PortalContext>) {
    router.get("wordings") { _, context in try await list(context) }
    router.get("wordings/:kind") { request, context in try await show(request, context) }
    router.post("wordings/:kind") { request, context in try await save(request, context) }
    router.post("wordings/:kind/preview") { request, context in
      try await preview(request, context)
    }
    router.post("wordings/:kind/preview/pdf") { request, context in
      try await download(request, context)
    }
    router.get("wordings/:kind/removal") { _, context in try await askRemoval(context) }
    router.post("wordings/:kind/removal") { request, context in try await remove(request, context) }
  }

  private func kind(_ context: PortalContext) throws -> LetterKind {
    guard let kind = context.parameters.get("kind").flatMap({ LetterKind(id: $0) }) else {
      throw HTTPError(.notFound)
    }
    return kind
  }

  private func list(_ context: PortalContext) async throws -> Response {
    try await reading(context) { officer in
      page(
        Words.name(of: DeskPlace.wordings), in: context,
        WordingsPage(wordings: try await office.wordings(by: officer.id)).parts)
    }
  }

  private func show(_ request: Request, _ context: PortalContext) async throws -> Response {
    let kind = try kind(context)
    let done = try query(request).text("done")
    return try await reading(context) { officer in
      let wording = try await office.wording(of: kind, by: officer.id)
      let notice = Words.Wordings.done(done).map { NoticePanel(.success, $0, isNews: true) }
      return answer(
        wording, FormState(values: ["text": wording.text]), officer, context, notice: notice)
    }
  }

  private func save(_ request: Request, _ context: PortalContext) async throws -> Response {
    let kind = try kind(context)
    let form = try await SubmittedForm.read(request, context, premises.tokens)
    return try await reading(context) { officer in
      var state = FormState(form.fields)
      do {
        try await office.saveWording(
          state["text"], of: kind, by: officer.id, now: premises.now())
        return .redirect(to: "\(Self.address(kind))?done=saved", type: .normal)
      } catch OfficeError.letter(.faultyTemplate(let faults)) {
        state.add(faults)
        let wording = try await office.wording(of: kind, by: officer.id)
        return answer(wording, state, officer, context)
      }
    }
  }

  private func preview(_ request: Request, _ context: PortalContext) async throws -> Response {
    let kind = try kind(context)
    let form = try await SubmittedForm.read(request, context, premises.tokens)
    return try await reading(context) { officer in
      let wording = try await office.wording(of: kind, by: officer.id)
      var state = FormState(form.fields)
      let letter = sample(kind, &state)
      return answer(wording, state, officer, context, preview: letter)
    }
  }

  private func download(_ request: Request, _ context: PortalContext) async throws -> Response {
    let kind = try kind(context)
    let form = try await SubmittedForm.read(request, context, premises.tokens)
    return try await reading(context) { officer in
      let wording = try await office.wording(of: kind, by: officer.id)
      var state = FormState(form.fields)
      guard let letter = sample(kind, &state) else {
        return answer(wording, state, officer, context)
      }
      return Response(
        download: try letter.write(as: .pdf), named: Words.Wordings.sampleFile(kind.name),
        mediaType: AttachmentKind.pdf.mediaType)
    }
  }

  /// A letter of an invented case in the words typed; where they are faulty none, and the faults.
  private func sample(_ kind: LetterKind, _ state: inout FormState) -> Letter? {
    do throws(LetterError) {
      let template = try LetterTemplate(state["text"], for: kind)
      return try Letter.sample(kind, template: template, on: premises.now().day)
    } catch {
      if case .faultyTemplate(let faults) = error {
        state.add(faults)
      } else {
        state.add(error.words, to: "text")
      }
      return nil
    }
  }

  private func askRemoval(_ context: PortalContext) async throws -> Response {
    let kind = try kind(context)
    return try await reading(context) { officer in
      try OfficeAct.keepWordings.ask(officer)
      let question = ConfirmQuestion(
        Words.Wordings.removeQuestion(kind.name), consequences: Words.Wordings.removeConsequences,
        action: "\(Self.address(kind))/removal", token: premises.formToken(context),
        confirm: Button(Words.Wordings.remove, .danger), cancel: Self.address(kind))
      return page(
        Words.Wordings.remove, in: context, below: breadcrumbs(kind, Words.Wordings.remove),
        width: .narrow, [question])
    }
  }

  private func remove(_ request: Request, _ context: PortalContext) async throws -> Response {
    let kind = try kind(context)
    _ = try await SubmittedForm.read(request, context, premises.tokens)
    return try await reading(context) { officer in
      try await office.removeWording(of: kind, by: officer.id, now: premises.now())
      return .redirect(to: "\(Self.address(kind))?done=removed", type: .normal)
    }
  }

  private func breadcrumbs(_ kind: LetterKind, _ here: String? = nil) -> Breadcrumbs {
    let list = TextLink(Words.name(of: DeskPlace.wordings), to: DeskPlace.wordings.address)
    guard let here else { return Breadcrumbs([list], here: kind.name) }
    return Breadcrumbs([list, TextLink(kind.name, to: Self.address(kind))], here: here)
  }

  private func answer(
    _ wording: Wording, _ state: FormState, _ officer: Officer, _ context: PortalContext,
    preview: Letter? = nil, notice: NoticePanel? = nil
  ) -> Response {
    let view = WordingPage(
      wording: wording, state: state, maySave: OfficeAct.keepWordings.isAllowed(to: officer),
      preview: preview, notice: notice, token: premises.formToken(context))
    return page(
      wording.kind.name, in: context, state: state, below: breadcrumbs(wording.kind), view.parts)
  }
}

extension FormState {
  /// Every fault with its line and how that begins.
  fileprivate mutating func add(_ faults: [TemplateFault]) {
    let text = self["text"]
    for fault in faults.prefix(20) { add(fault.words(in: text), to: "text") }
    let more = faults.count - 20
    if more > 0 { add(Words.Wordings.moreFaults(more), to: "text") }
  }
}
