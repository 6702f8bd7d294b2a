import Law
import Records

extension Office {
  /// The one way in which anything happens to a case: one transaction, in which rights, version and law
  /// are asked, and event, projection, watches, letters and log are written together.
  func enter(
    _ entry: Entry, _ act: OfficeAct,
    _ body: @escaping @Sendable (inout OpenCase) throws -> Void
  ) async throws -> Acted {
    let office = self
    let acted = try await records.engine.write(
      logging: county, by: entry.actor.recorded.log, now: entry.now
    ) { session, pad in
      var open = try OpenCase(entry, act, office, session)
      try body(&open)
      try open.close(pad)
      return open.acted
    }
    await render(acted.letters, now: entry.now)
    return acted
  }

  /// An act that is one step of the procedure and nothing besides.
  func enter(
    _ entry: Entry, _ move: RequestMove, _ kind: RequestEvent.Kind,
    _ particulars: CaseParticulars = CaseParticulars(), files: [KeptFile] = []
  ) async throws -> Acted {
    try await enter(entry, .move(move)) { open in
      try open.take(kind, particulars, files: files)
    }
  }
}
