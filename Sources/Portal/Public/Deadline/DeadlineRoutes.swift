internal import HTTPTypes
internal import Hummingbird
internal import Law

/// `/deadline`: the calculator, for anybody. Nothing of what is asked is kept.
struct DeadlineRoutes {
  let plate: Nameplate
  /// The notices known by now.
  let calendar: @Sendable () async throws -> WorkingCalendar

  func add(to router: Router<PortalContext>) {
    router.get(RouterPath(PublicPage.Place.deadline.address)) { request, _ in
      try await answer(request)
    }
  }

  private func answer(_ request: Request) async throws -> Response {
    guard let fields = FormFields(urlEncoded: (request.uri.query ?? "").utf8, most: 100) else {
      throw HTTPError(.badRequest)
    }
    let calendar = try await calendar()
    let question = DeadlineQuestion(fields, calendar: calendar)
    let result = question.clock.map { DeadlineResult($0, calendar) }
    let page = DeadlinePage(state: question.state, result: result).page
    // What is asked wrongly is answered too: nothing was refused, nothing changed.
    return Response(page: page, site: plate.site)
  }
}
