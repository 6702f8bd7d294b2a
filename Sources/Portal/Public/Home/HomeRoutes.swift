internal import HTTPTypes
internal import Hummingbird
internal import Office
internal import Records

/// `/`: the start page, with the search of what was published on request (Regulation art 44).
struct HomeRoutes {
  let premises: Premises

  private static let longestQuery = 200
  private static let most = 10

  func add(to router: Router<PortalContext>) {
    router.get("/") { request, _ in try await home(request) }
  }

  private func home(_ request: Request) async throws -> Response {
    guard let fields = FormFields(urlEncoded: (request.uri.query ?? "").utf8, most: 20) else {
      throw HTTPError(.badRequest)
    }
    let query = String(fields.text("q").prefix(Self.longestQuery))
    let answers =
      query.isEmpty
      ? [] : try await premises.office.suggestions(query, most: Self.most)
    let agencies = try await premises.office.agencies().filter(\.isActive)
    return Response(
      page: HomePage(agencies: agencies, query: query, answers: answers).page,
      site: premises.site)
  }
}
