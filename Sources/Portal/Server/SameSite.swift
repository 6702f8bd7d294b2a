internal import HTTPTypes
internal import Hummingbird

/// Refuses forms that another site's page sends, before they are read. Form tokens prove the rest.
struct SameSite: RouterMiddleware {
  typealias Context = PortalContext

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard request.method == .get || request.method == .head || isOurs(request) else {
      throw HTTPError(.forbidden)
    }
    return try await next(request, context)
  }

  private func isOurs(_ request: Request) -> Bool {
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name] {
      return site == "same-origin" || site == "none"
    }
    // Older browsers send the origin alone; what sends neither is no browser.
    guard let origin = request.headers[.origin] else { return true }
    guard let host = request.head.authority else { return false }
    return origin == "https://\(host)" || origin == "http://\(host)"
  }
}
