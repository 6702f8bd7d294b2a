internal import HTTPTypes
internal import Hummingbird

/// Gives each browser the random mark that the tokens of public forms are bound to.
struct Visits: RouterMiddleware {
  typealias Context = PortalContext

  let isSecure: Bool

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var context = context
    if let visit = PortalCookie.visit.value(of: request), visit.utf8.count == Self.length {
      context.visit = visit
      return try await next(request, context)
    }
    context.visit = Self.random()
    var response = try await next(request, context)
    // A page without a form needs no mark; one with a form is never stored by a cache.
    if response.headers[.cacheControl] == "no-store" {
      PortalCookie.visit.set(context.visit, on: &response, isSecure: isSecure)
    }
    return response
  }

  private static let length = 32

  private static func random() -> String {
    var generator = SystemRandomNumberGenerator()
    let words = [generator.next() as UInt64, generator.next() as UInt64]
    return words.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
