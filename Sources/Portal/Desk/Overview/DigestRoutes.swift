internal import Hummingbird
internal import Law
internal import Office
internal import Records

/// `/desk/digest`: what falls due, for oneself, in the whole agency, or in all agencies below.
struct DigestRoutes: DeskRoutes {
  let premises: Premises
  let place: DeskPlace? = .digest

  func add(to router: RouterGroup<PortalContext>) {
    router.get("digest") { request, context in try await show(request, context) }
  }

  private func show(_ request: Request, _ context: PortalContext) async throws -> Response {
    let query = try query(request)
    return try await reading(context) { officer in
      let scope: DigestView.Scope =
        query.has("units") ? .units : query.has("all") ? .agency : .own
      let now = premises.now()
      let view = DigestView(
        digest: try await digest(scope, officer.id, now: now), scope: scope,
        watchesUnits: officer.roles.contains(.leadOffice),
        failures: try await failures(officer.id, now: now))
      return page(Words.name(of: DeskPlace.digest), in: context, view.parts)
    }
  }

  private func digest(
    _ scope: DigestView.Scope, _ officer: OfficerID, now: Moment
  ) async throws -> Digest {
    switch scope {
    case .own: try await office.digest(by: officer, now: now)
    case .agency: try await office.agencyDigest(by: officer, now: now)
    case .units: try await office.unitsDigest(by: officer, now: now)
    }
  }

  /// What could not be delivered, in words.
  private func failures(_ officer: OfficerID, now: Moment) async throws -> [String] {
    let failures = try await office.digestFailures(by: officer, now: now)
    guard !failures.isEmpty else { return [] }
    return try await office.records.read { session in
      try failures.map { failure in
        let agency = try session.agencies.find(failure.agency)?.name ?? ""
        let name = try failure.recipient.flatMap { try Officers.find($0, session)?.name }
        return Words.Digest.failure(
          failure, name.map { "\(agency)\($0)" } ?? Words.Digest.paper(failure.paper, agency))
      }
    }
  }
}
