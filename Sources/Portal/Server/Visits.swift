internal import HTTPTypes
internal import Hummingbird

/// Knows each browser by the random mark that the tokens of public forms are bound to. Only a page with
/// a form hands out a new one (`Response.init(form:…)`).
struct Visits: RouterMiddleware {
  typealias Context = PortalContext

  let isSecure: Bool

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var context = context
    if let visit = PortalCookie.visit.value(of: request, isSecure: isSecure),
      visit.utf8.count == Self.length
    {
      context.visit = visit
    } else {
      context.visit = Self.random()
      context.isNewVisit = true
    }
    return try await next(request, context)
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
