internal import Hummingbird
internal import Logging

/// One line a request: method, route, status and duration. Neither queries nor headers nor
/// addresses are written, and nothing of what was sent: of a path only what the router knows
/// (`/desk/requests/{id}`), since a visitor may type anything into it.
struct RequestLog: RouterMiddleware {
  typealias Context = PortalContext

  let logger: Logger

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    let response = try await next(request, context)
    let time = ContinuousClock.now - start
    let milliseconds = time / .milliseconds(1)
    logger.info(
      "request",
      metadata: [
        "method": "\(request.method.rawValue)", "route": "\(context.endpointPath ?? "")",
        "status": "\(response.status.code)", "ms": "\(Int(milliseconds.rounded()))",
      ])
    return response
  }
}
