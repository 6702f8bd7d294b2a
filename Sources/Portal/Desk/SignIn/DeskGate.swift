internal import HTTPTypes
internal import Hummingbird
internal import Records

/// Lets in who is signed in; who must choose a password first is led there.
struct DeskGate: RouterMiddleware {
  typealias Context = PortalContext

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard let session = context.session else { return SignInRoutes.ask(request) }
    if session.officer.mustChangePassword, request.uri.path != PasswordRoutes.address {
      return .redirect(to: PasswordRoutes.address, type: .normal)
    }
    return try await next(request, context)
  }
}
