internal import HTML
internal import HTTPTypes
internal import Hummingbird
internal import Logging

/// Turns errors into pages. The error itself is never shown: what is known has its own words,
/// what is not gets a reference number that stands in the log too.
struct ErrorPages: RouterMiddleware {
  typealias Context = PortalContext

  let plate: Nameplate
  let logger: Logger

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as HTTPError {
      var response = page(Words.notice(of: error.status), status: error.status)
      response.headers[.allow] = error.headers[.allow]
      return response
    } catch let error as any HTTPResponseError {
      // The server's own, such as of a body that is too long.
      return page(Words.notice(of: error.status), status: error.status)
    } catch {
      let notice = Words.failed(reference: logger.report(error))
      return page(notice, status: .internalServerError)
    }
  }

  private func page(_ notice: Notice, status: HTTPResponse.Status) -> Response {
    let page = PublicPage(notice.what) { html in
      html(.div, .class("panel notice-page"), .data(.message, "")) { html in
        html(.h1, notice.what)
        html(.p, notice.next)
        html(.p) { $0(.a, .href("/"), text: Words.toStart) }
      }
    }
    return Response(page: page, site: plate.site, status: status)
  }
}
