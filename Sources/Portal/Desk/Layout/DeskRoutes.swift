internal import HTTPTypes
internal import Hummingbird
internal import Office
internal import Records

/// What the routes of the desk share.
protocol DeskRoutes: Sendable {
  var premises: Premises { get }
  /// Where in the navigation their pages are; nil for the pages of one case.
  var place: DeskPlace? { get }
}

extension DeskRoutes {
  var place: DeskPlace? { nil }
  var office: Office { premises.office }

  func masthead(_ context: PortalContext, at place: DeskPlace?) -> DeskMasthead {
    .of(context, at: place, premises.formToken(context))
  }

  func answer(_ page: DeskPage, status: HTTPResponse.Status = .ok) -> Response {
    Response(page: page, site: premises.site, status: status)
  }

  /// A page of these parts at the routes' own place, with what is wrong with its form on top.
  func page(
    _ title: String, in context: PortalContext, status: HTTPResponse.Status? = nil,
    state: FormState = .empty, below: Breadcrumbs? = nil, width: PageWidth = .full,
    _ parts: [any Component]
  ) -> Response {
    answer(
      DeskPage(
        title, masthead(context, at: place), breadcrumbs: below, width: width,
        hasErrors: state.hasErrors
      ) { html in
        html(ErrorSummary(state))
        html(parts)
      }, status: status ?? (state.hasErrors ? .unprocessableContent : .ok))
  }

  /// The request an address names; what is no number is told like what does not exist.
  func request(_ context: PortalContext) throws -> CaseID {
    guard let id = context.parameters.get("id").flatMap({ CaseID(rawValue: $0) }) else {
      throw HTTPError(.notFound)
    }
    return id
  }

  func query(_ request: Request) throws -> FormFields {
    guard let fields = FormFields(urlEncoded: (request.uri.query ?? "").utf8, most: 50) else {
      throw HTTPError(.badRequest)
    }
    return fields
  }

  /// Answers what may not be read like what does not exist, and names what a role may not do.
  func reading(
    _ context: PortalContext, _ body: () async throws -> Response
  ) async throws -> Response {
    do {
      return try await body()
    } catch OfficeError.notFound {
      throw HTTPError(.notFound)
    } catch OfficeError.forbidden(let act) {
      let notice = Words.refusal(OfficeError.forbidden(act))
      let officer = try context.signedIn.officer
      return page(
        notice.what, in: context, status: .forbidden,
        [
          PageHeading(notice.what, lead: notice.next),
          Actions([LinkButton(Words.toDesk, to: DeskPlace.home(of: officer))]),
        ])
    }
  }

  func reading(
    _ context: PortalContext, _ body: (Officer) async throws -> Response
  ) async throws -> Response {
    try await reading(context) { try await body(context.signedIn.officer) }
  }
}

extension OfficeAct {
  func isAllowed(to officer: Officer) -> Bool { !roles.isDisjoint(with: officer.roles.all) }

  /// - Throws: what the act itself would; for pages that only lead to it.
  func ask(_ officer: Officer) throws {
    if !isAllowed(to: officer) { throw OfficeError.forbidden(self) }
  }
}
