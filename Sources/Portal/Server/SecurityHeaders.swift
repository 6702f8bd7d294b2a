internal import HTTPTypes
internal import Hummingbird

/// Headers that every answer carries.
///
/// The policy allows our own style sheet, script, icon and requests, and nothing inline. Downloads
/// from `data:` links are no resource a policy governs, and need no exception.
struct SecurityHeaders: RouterMiddleware {
  typealias Context = PortalContext

  static let policy = [
    "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'",
    "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
  ].joined(separator: "; ")

  private static let headers: HTTPFields = {
    var headers: HTTPFields = [.contentSecurityPolicy: policy, .xContentTypeOptions: "nosniff"]
    for (name, value) in [
      ("Referrer-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
    ] {
      if let name = HTTPField.Name(name) { headers[name] = value }
    }
    return headers
  }()

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.headers.append(contentsOf: Self.headers)
    return response
  }
}
