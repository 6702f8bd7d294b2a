internal import Hummingbird
internal import Office
internal import Records

/// `/desk/requests/:id/related`: what was asked before.
struct RelatedRoutes: DeskRoutes {
  let premises: Premises

  func add(to router: RouterGroup<PortalContext>) {
    router.get("requests/:id/related") { _, context in try await show(context) }
  }

  private func show(_ context: PortalContext) async throws -> Response {
    let id = try request(context)
    return try await reading(context) { officer in
      let related = try await office.related(to: id, by: officer.id)
      return page(
        Words.relatedTitle, in: context,
        below: Breadcrumbs(
          [
            TextLink(Words.name(of: DeskPlace.worklist), to: DeskPlace.worklist.address),
            TextLink(related.record.number, to: CaseAddress.of(id)),
          ], here: Words.relatedTitle),
        RelatedView(related: related).parts)
    }
  }
}
