internal import HTTPTypes
internal import Hummingbird
internal import Office
internal import Records

/// What the routes of the desk's cases share.
protocol DeskRoutes: Sendable {
  var premises: Premises { get }
}

extension DeskRoutes {
  var office: Office { premises.office }

  func masthead(_ context: PortalContext, at place: DeskPlace?) -> DeskMasthead {
    .of(context, at: place, premises.formToken(context))
  }

  func answer(_ page: DeskPage, status: HTTPResponse.Status = .ok) -> Response {
    Response(page: page, site: premises.site, status: status)
  }

  /// The request an address names; what is no number is told like what does not exist.
  func request(_ context: PortalContext) throws -> CaseID {
    guard let id = context.parameters.get("id").flatMap({ CaseID(rawValue: $0) }) else {
      throw HTTPError(.notFound)
    }
    return id
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
      return answer(
        DeskPage(notice.what, masthead(context, at: nil)) { html in
          html(PageHeading(notice.what, lead: notice.next))
          html(LinkButton(Words.toWorklist, to: DeskPlace.worklist.address))
        }, status: .forbidden)
    }
  }
}
