internal import HTTPTypes
internal import Hummingbird
internal import Office
internal import Records

/// `/desk`: what is to be done, and `/desk/requests`: everything there ever was.
struct CaseListRoutes: DeskRoutes {
  let premises: Premises

  func add(to router: RouterGroup<PortalContext>) {
    router.get("") { request, context in try await list(.worklist, request, context) }
    router.get("requests") { request, context in try await list(.search, request, context) }
  }

  private func list(
    _ place: CaseListPage.Place, _ request: Request, _ context: PortalContext
  ) async throws -> Response {
    let officer = try context.signedIn.officer
    guard let fields = FormFields(urlEncoded: (request.uri.query ?? "").utf8) else {
      throw HTTPError(.badRequest)
    }
    if place == .worklist, let elsewhere = Self.home(of: officer) {
      return .redirect(to: elsewhere, type: .normal)
    }
    let query = CaseListQuery(fields)
    guard let filter = query.filter(for: officer.id, withEnded: place == .search) else {
      throw HTTPError(.notFound)
    }
    return try await reading(context) {
      let list = try await office.worklist(
        filter, after: query.key, by: officer.id, now: premises.now())
      let page = CaseListPage(
        place: place, query: query, list: list, agencies: try await agencies(officer),
        colleagues: try await Colleagues.of(officer.agency, office), today: premises.now().day)
      return answer(page.page(masthead(context, at: place.deskPlace)))
    }
  }

  /// Administrators see no case; each has a place of the own duty.
  private static func home(of officer: Officer) -> String? {
    switch officer.roles.duty {
    case .cases: nil
    case .system: DeskPlace.agencies.address
    case .security: DeskPlace.officers.address
    case .audit: DeskPlace.log.address
    }
  }

  /// Only the lead office reads more than its own.
  private func agencies(_ officer: Officer) async throws -> [Agency] {
    guard officer.roles.contains(.leadOffice) else { return [] }
    return try await office.agencies()
  }
}
