package import Drafting
package import Records

extension Office {
  /// The wording of a letter that an officer's agency uses: its own, or ours.
  package func wording(of kind: LetterKind, by id: OfficerID) async throws -> Wording {
    let all = try await wordings(by: id)
    guard let wording = all.first(where: { $0.kind == kind }) else { throw OfficeError.notFound }
    return wording
  }

  /// The wordings that an officer's agency uses, one of every kind.
  package func wordings(by id: OfficerID) async throws -> [Wording] {
    let county = county
    return try await records.read { session in
      let officer = try Rights(session, county).check(id, .readCases)
      let own = Dictionary(
        try WordingStore(session).own(of: officer.agency).map { ($0.kind, $0) },
        uniquingKeysWith: { first, _ in first })
      let names = try Officers.names(Set(own.values.map(\.officer)), session)
      return LetterKind.allCases.map { kind in
        guard let own = own[kind.id] else { return Wording(kind) }
        return Wording(kind, own, officerName: names[own.officer])
      }
    }
  }

  /// Takes an agency's own wording of a letter, where it says all that the law demands. Ours, saved
  /// again, makes it no own one.
  package func saveWording(
    _ text: String, of kind: LetterKind, by id: OfficerID, now: Moment
  ) async throws {
    do throws(LetterError) {
      _ = try LetterTemplate(text, for: kind)
    } catch {
      throw OfficeError.letter(error)
    }
    let isOurs = text == LetterTemplate.standard(for: kind).text
    try await keepWording(kind, by: id, now: now) { store, agency in
      if isOurs {
        try store.removeOwn(of: agency, kind: kind.id)
      } else {
        try store.setOwn(text, of: agency, kind: kind.id, by: id, now: now)
      }
    }
  }

  /// Goes back to our wording.
  package func removeWording(of kind: LetterKind, by id: OfficerID, now: Moment) async throws {
    try await keepWording(kind, by: id, now: now) { store, agency in
      try store.removeOwn(of: agency, kind: kind.id)
    }
  }

  private func keepWording(
    _ kind: LetterKind, by id: OfficerID, now: Moment,
    _ body: @escaping @Sendable (WordingStore, AgencyID) throws -> Void
  ) async throws {
    try await keep(.keepWordings, by: id, now: now) { officer, session, pad in
      try body(WordingStore(session), officer.agency)
      pad.note(
        LogAct(rawValue: OfficeAct.keepWordings.description),
        RecordSubject("wording", "\(officer.agency)/\(kind.id)"))
    }
  }
}
