internal import Documents
internal import Drafting
internal import HTTPTypes
internal import Hummingbird
internal import Law
internal import Office
internal import Records

/// `/desk/calendar`: the holiday notices known, and a new one: looked at first, then loaded.
struct CalendarRoutes: DeskRoutes {
  let premises: Premises
  let place: DeskPlace? = .calendar

  func add(to router: RouterGroup<PortalContext>) {
    router.get("calendar") { request, context in try await show(request, context) }
    router.post("calendar/preview") { request, context in try await preview(request, context) }
    router.post("calendar") { request, context in try await load(request, context) }
  }

  private func show(_ request: Request, _ context: PortalContext) async throws -> Response {
    let moved = Int(try query(request).text("moved"))
    return try await reading(context) { officer in
      try OfficeAct.loadNotice.ask(officer)
      return try await answer(.empty, moved: moved, in: context)
    }
  }

  private func preview(_ request: Request, _ context: PortalContext) async throws -> Response {
    let form = try await SubmittedForm.read(request, context, premises.tokens)
    return try await reading(context) { officer in
      try OfficeAct.loadNotice.ask(officer)
      var state = NoticeText.taken(form)
      guard !state.hasErrors else { return try await answer(state, in: context) }
      do {
        let preview = try await office.previewNotice(
          state["text"], by: officer.id, now: premises.now())
        return try await answer(state, preview, in: context)
      } catch OfficeError.unreadableNotice(let fault) {
        state.add(fault)
        return try await answer(state, in: context)
      }
    }
  }

  private func load(_ request: Request, _ context: PortalContext) async throws -> Response {
    let form = try await SubmittedForm.read(request, context, premises.tokens)
    return try await reading(context) { officer in
      try OfficeAct.loadNotice.ask(officer)
      var state = FormState(form.fields)
      do {
        let done = try await office.loadNotice(
          state["text"], by: officer.id, now: premises.now())
        return .redirect(
          to: "\(DeskPlace.calendar.address)?moved=\(done.moves.count)", type: .normal)
      } catch OfficeError.unreadableNotice(let fault) {
        state.add(fault)
        return try await answer(state, in: context)
      }
    }
  }

  private func answer(
    _ state: FormState, _ preview: NoticePreview? = nil, moved: Int? = nil,
    in context: PortalContext
  ) async throws -> Response {
    let officer = try context.signedIn.officer
    let agencies = try await office.agencies()
    let view = CalendarView(
      calendar: try await office.calendar(), today: premises.now().day, state: state,
      preview: preview, moved: moved, token: premises.formToken(context),
      agencies: Dictionary(
        agencies.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }),
      readsCases: OfficeAct.readCases.isAllowed(to: officer))
    return page(
      Words.name(of: DeskPlace.calendar), in: context, state: state, view.parts)
  }
}

extension FormState {
  /// Every fault with its line; a text that is none of the kind would have one in each.
  fileprivate mutating func add(_ unreadable: UnreadableSchedule) {
    for fault in unreadable.faults.prefix(20) {
      add(ScheduleFaultWords.sentence(fault), to: "text")
    }
    let more = unreadable.faults.count - 20
    if more > 0 { add(Words.Overview.moreFaults(more), to: "text") }
  }
}
