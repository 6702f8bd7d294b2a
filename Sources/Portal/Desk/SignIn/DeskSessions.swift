internal import HTTPTypes
internal import Hummingbird
internal import Office
internal import Records

/// Knows who is signed in.
struct DeskSessions: RouterMiddleware {
  typealias Context = PortalContext

  let premises: Premises

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var context = context
    if let text = PortalCookie.desk.value(of: request, isSecure: premises.isSecure),
      let token = Token(text: text),
      let signIn = try await premises.accounts.current(token, now: premises.now())
    {
      context.session = DeskSession(token: token, officer: signIn.officer)
      let agencies = try await premises.office.agencies(withInactive: true)
      premises.plate.show(agencies.filter(\.isActive))
      context.agencyName = agencies.first { $0.id == signIn.officer.agency }?.name ?? ""
      context.due = try await premises.office.dueCounts(of: signIn.officer, now: premises.now())
    }
    return try await next(request, context)
  }
}
