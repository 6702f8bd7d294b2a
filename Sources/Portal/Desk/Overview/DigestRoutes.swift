internal import Hummingbird
internal import Law
internal import Office
internal import Records

/// `/desk/digest`: what falls due, for oneself or in the whole agency.
struct DigestRoutes: DeskRoutes {
  let premises: Premises
  let place: DeskPlace? = .digest

  func add(to router: RouterGroup<PortalContext>) {
    router.get("digest") { request, context in try await show(request, context) }
  }

  private func show(_ request: Request, _ context: PortalContext) async throws -> Response {
    let isWhole = try query(request).has("all")
    return try await reading(context) { officer in
      let now = premises.now()
      // Asks for the right to read; the digest of an agency is also made by the timer and asks none.
      var digest = try await office.digest(by: officer.id, now: now)
      if isWhole { digest = try await office.digest(of: officer.agency, now: now) }
      let names = try await office.records.read { session in
        try Officers.all(of: officer.agency, county: officer.county, session)
          .map { ($0.id, $0.name) }
      }
      let view = DigestView(
        digest: digest, isWhole: isWhole,
        names: Dictionary(names, uniquingKeysWith: { first, _ in first }))
      return page(Words.name(of: DeskPlace.digest), in: context, view.parts)
    }
  }
}
