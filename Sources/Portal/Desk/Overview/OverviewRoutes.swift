internal import HTTPTypes
internal import Hummingbird
internal import Office
internal import Records

/// What the routes of calendar, board, digest and ledger share.
protocol OverviewRoutes: Sendable {
  var premises: Premises { get }
  var place: DeskPlace { get }
}

extension OverviewRoutes {
  func query(_ request: Request) throws -> FormFields {
    guard let fields = FormFields(urlEncoded: (request.uri.query ?? "").utf8, most: 50) else {
      throw HTTPError(.badRequest)
    }
    return fields
  }

  func masthead(_ context: PortalContext) -> DeskMasthead {
    .of(context, at: place, premises.formToken(context))
  }

  func page(
    _ title: String, in context: PortalContext, status: HTTPResponse.Status = .ok,
    state: FormState = .empty, below: Breadcrumbs? = nil, width: PageWidth = .full,
    _ parts: [any Component]
  ) -> Response {
    Response(
      page: DeskPage(
        title, masthead(context), breadcrumbs: below, width: width, hasErrors: state.hasErrors
      ) { html in
        html(ErrorSummary(state))
        html(parts)
      }, site: premises.site, status: status)
  }

  /// Runs what asks the office; what the officer has no role for is said in words.
  func allowing(
    _ context: PortalContext, _ answer: (Officer) async throws -> Response
  ) async throws -> Response {
    do {
      return try await answer(try context.signedIn.officer)
    } catch OfficeError.forbidden(let act) {
      let words = Words.Overview.forbidden(act)
      return page(
        words.what, in: context, status: .forbidden,
        [
          PageHeading(words.what, lead: words.next),
          Actions([LinkButton(Words.Overview.toDesk, to: "/desk")]),
        ])
    } catch OfficeError.notFound {
      throw HTTPError(.notFound)
    }
  }
}

extension OfficeAct {
  /// - Throws: what the act itself would; for pages that only lead to it.
  func ask(_ officer: Officer) throws {
    if roles.isDisjoint(with: officer.roles.all) { throw OfficeError.forbidden(self) }
  }
}
