import Law
package import Records

extension Office {
  /// What else the agency of a case was asked: the same by anybody, anything by the same requester.
  package func related(
    to request: RequestID, most: Int = 20, by id: OfficerID
  ) async throws -> RelatedRequests {
    let (county, keys) = (county, keys)
    return try await records.read { session in
      let store = RequestStore(session)
      guard request.county == county, let record = try store.find(request) else {
        throw OfficeError.notFound
      }
      _ = try Rights(session, county).checkReading(id, record)
      let form = try store.form(of: request)
      let identities = try form.map { try keys.identities(in: $0, of: request) } ?? []
      return RelatedRequests(
        record: record,
        similar: try similar(record, form?.description ?? "", most: most, session),
        sameRequester: try store.others(
          like: record, since: record.submitted.yearBefore, identities: identities, most: most),
        knowsRequester: !identities.isEmpty)
    }
  }

  /// The requests with at least a quarter of the pieces, counted among the newest of each piece.
  private func similar(
    _ record: CaseRecord, _ description: String, most: Int, _ session: any Session
  ) throws -> [CaseRecord] {
    let pieces = SuggestionPieces(record.title + "\n" + description).pieces
    var shared: [String: Int] = [:]
    for piece in pieces {
      let query = SearchQuery(
        piece, kind: "request", county: record.id.county, labels: ["agency:\(record.agency)"])
      for hit in try session.search.find(query, limit: 100) { shared[hit.id, default: 0] += 1 }
    }
    let least = max(pieces.count / 4, min(pieces.count, 2))
    let ids = shared.filter { $0.value >= least && $0.key != record.id.rawValue }.keys
      .compactMap { RequestID(rawValue: $0) }
    return try RequestStore(session).find(ids, where: CaseCondition(agencies: nil)).sorted {
      left, right in
      let counts = (shared[left.id.rawValue] ?? 0, shared[right.id.rawValue] ?? 0)
      return counts.0 == counts.1 ? left.submittedAt > right.submittedAt : counts.0 > counts.1
    }.prefix(most).map(\.self)
  }
}

extension KeyRing {
  /// By what a requester is known again, under every key there was: rows from before a change of keys
  /// bear the old one. None where no identity number was given.
  func identities(in form: StoredForm, of request: RequestID) throws -> [Fingerprint] {
    guard let sealed = form.personal[.identityNumber] else { return [] }
    return fingerprints(
      of: try open(sealed, at: .form(request, .identityNumber)), as: .identityNumber)
  }
}

extension Day {
  fileprivate var yearBefore: Day {
    Day(year: year - 1, month: month, day: day) ?? adding(days: -365)
  }
}
