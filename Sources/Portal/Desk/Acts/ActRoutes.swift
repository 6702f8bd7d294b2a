internal import Drafting
internal import HTTPTypes
internal import Hummingbird
internal import Law
internal import Office
internal import Records

/// `/desk/requests/:id/…`: each act a page of its own; what was done leads back to the case.
struct ActRoutes: DeskRoutes {
  let premises: Premises

  func add(to router: RouterGroup<PortalContext>) {
    for act in CaseAct.allCases {
      let path = RouterPath("requests/:id/\(act.rawValue)")
      router.get(path) { request, context in try await show(act, request, context) }
      router.post(path) { request, context in try await take(act, request, context) }
    }
  }

  private func show(
    _ act: CaseAct, _ request: Request, _ context: PortalContext
  ) async throws -> Response {
    let id = try self.request(context)
    let fields = try query(request)
    return try await reading(context) {
      let view = try await view(id, context)
      let state =
        act == .reply
        ? ReplyInput.opened(FormState(fields), view)
        : ActFields.values(act, view, today: premises.now().day)
      return try await page(act, view, state, context)
    }
  }

  private func take(
    _ act: CaseAct, _ request: Request, _ context: PortalContext
  ) async throws -> Response {
    let id = try self.request(context)
    let officer = try context.signedIn.officer
    let form = try await SubmittedForm.read(request, context, premises.tokens)
    return try await reading(context) {
      // Who may not know of the case learns nothing from what is wrong with a form.
      let view = try await view(id, context)
      // Nor does a form keep a file for who may not send it.
      guard act.isFor(officer, view) else { throw OfficeError.forbidden(act.officeAct) }
      if form.fields.text("step") == "preview" {
        return try await page(act, view, FormState(form.fields), context, isForecast: true)
      }
      var input = ActInput(form.fields)
      do {
        if act.takesFiles {
          input.kept = try await KeptFiles(form, &input.state, premises, context)
        }
        if act == .reply, form.fields.text("step") == "letter" {
          let entry = Entry(id, by: .officer(officer.id), now: premises.now())
          let letter = try await office.previewReply(entry, try ReplyInput.draft(&input))
          return try await page(act, view, input.state, context, kept: input.kept, letter: letter)
        }
        let performing = ActPerforming(
          act: act, request: id, version: Int(form.fields.text("version")), officer: officer.id,
          office: office, now: premises.now())
        try await performing(&input)
        return .redirect(to: "\(CaseAddress.of(id))?done=\(act.rawValue)", type: .normal)
      } catch is ActInput.Unfinished {
        return try await page(
          act, view, input.state, context, kept: input.kept, status: .unprocessableContent)
      } catch let error as OfficeError {
        return try await refused(act, id, &input, error, context)
      }
    }
  }

  /// What was typed again, with what stands against it.
  private func refused(
    _ act: CaseAct, _ id: CaseID, _ input: inout ActInput, _ error: OfficeError,
    _ context: PortalContext
  ) async throws -> Response {
    let view = try await view(id, context)
    switch error {
    case .notFound, .forbidden: throw error
    case .invalid(let faults):
      let shown = ActFields.names(act)
      input.add(faults, shown: shown)
      return try await page(
        act, view, input.state, context, kept: input.kept, status: .unprocessableContent)
    case .stale:
      let seen = Int(input.state["events"]) ?? 0
      return try await page(
        act, view, input.state, context, [CaseNews(view, since: seen).notice], kept: input.kept,
        status: .conflict)
    case .letter(.missing(let tags)) where act == .reply && !ReplyInput.fields(tags).isEmpty:
      for field in ReplyInput.fields(tags) {
        input.state.add(Words.missing(field), to: ReplyInput.name(field))
      }
      return try await page(
        act, view, input.state, context, kept: input.kept, status: .unprocessableContent)
    case .illegal, .reply, .ownDraft, .approverIsNoHead, .throttled, .unreadableNotice, .letter,
      .noAnswer, .lastAdministrator, .agenciesBelow, .lastAgency, .alreadySetUp:
      return try await page(
        act, view, input.state, context, [panel(error)], kept: input.kept,
        status: .unprocessableContent)
    }
  }

  private func panel(_ refusal: OfficeError) -> NoticePanel {
    let notice = Words.refusal(refusal)
    return NoticePanel(.danger, notice.what, Fragment(notice.next), isNews: true)
  }

  private func wording(
    _ act: CaseAct, _ state: FormState, _ context: PortalContext
  ) async throws -> String {
    guard act == .reply, let outcome = ReplyInput.outcome(state) else { return "" }
    return try await office.wording(of: .reply(outcome), by: context.signedIn.officer.id).text
  }

  private func view(_ id: CaseID, _ context: PortalContext) async throws -> CaseView {
    try await office.caseView(id, by: context.signedIn.officer.id, now: premises.now())
  }

  private func page(
    _ act: CaseAct, _ view: CaseView, _ state: FormState, _ context: PortalContext,
    _ notices: [NoticePanel] = [], kept: KeptFiles? = nil, letter: Letter? = nil,
    isForecast: Bool = false, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let today = premises.now().day
    let fields = ActFields(
      act: act, view: view, colleagues: try await Colleagues.of(view.agency.id, office),
      state: state, kept: kept, wording: try await wording(act, state, context), today: today)
    let forecast = ActForecast(
      view: view, calendar: try await office.calendar(), today: today)
    let isOffered = act.isOffered(view)
    let officer = try context.signedIn.officer
    var (letter, notices) = (letter, notices)
    if act.isOnDraft, isOffered {
      do {
        letter = try await office.draftedReply(
          of: view.record.id, by: officer.id, now: premises.now())
      } catch OfficeError.letter(let error) {
        // It may still be sent back.
        notices.append(panel(.letter(error)))
      }
    }
    let refusal = Words.notOffered(act, view, mayByRole: act.isFor(officer, view))
    let page = ActPage(
      act: act, view: view, fields: fields,
      notices: notices
        + (isOffered
          ? []
          : [NoticePanel(.warning, refusal.what, Fragment(refusal.next), isNews: true)]),
      preview: forecast.components(act, state, isAsked: isForecast), letter: letter,
      token: premises.formToken(context))
    return answer(
      page.page(masthead(context, at: nil)),
      status: isOffered || status != .ok ? status : .conflict)
  }
}

extension ActFields {
  /// The fields an act's form has, so that a fault finds its place.
  static func names(_ act: CaseAct) -> Set<String> {
    let fields: [FormField] =
      switch act {
      case .confirmation: [.day]
      case .transfer: [.agency]
      case .correctionNotice: [.text, .words, .note, .through]
      case .correction, .reasons: [.day, .text, .files]
      case .thirdPartyConsultation, .jointAgencyConsultation: [.party, .address, .phone, .text]
      case .consultationDelivery: [.serial, .day, .receipt]
      case .opinion: [.serial, .outcome, .day, .text, .files]
      case .reasonsNotice: [.text, .through]
      case .delay: [.through, .reason]
      case .extension: [.workingDays, .reason, .approver]
      case .feeNotice: [.standard, .units, .note]
      case .feeDelivery, .payment: [.day, .receipt]
      case .reply: [.outcome, .partGrounds, .files]
      case .draftReturn, .closing: [.reason]
      case .review, .note: [.note]
      case .delivery: [.deliveryMode, .day, .receipt]
      case .withdrawal: [.text]
      case .publication: [.title, .text, .link]
      case .assignment: [.unit, .handler]
      case .lapse, .signature, .archive: []
      }
    return Set(fields.map(\.rawValue))
  }
}
