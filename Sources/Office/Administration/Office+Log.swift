package import Records

extension Office {
  /// One page of the log, the newest entries first, with the names and numbers they speak of.
  package func log(
    _ filter: LogFilter, before serial: Int64 = .max, most: Int = 50, by id: OfficerID
  ) async throws -> LogView {
    let county = county
    return try await records.read { session in
      _ = try Rights(session, county).check(id, .readLog)
      let page = try Log.find(filter, county, before: serial, most: most, session)
      return try LogView(page, county, session)
    }
  }

  /// The same for a file, newest first: at most so many entries. Who took it stands in the log.
  package func exportLog(
    _ filter: LogFilter, most: Int = 20_000, by id: OfficerID, now: Moment
  ) async throws -> LogView {
    let county = county
    return try await keep(.readLog, by: id, now: now) { _, session, pad in
      let page = try Log.find(
        filter, county, most: most, lookingAt: Int64(most) * 10, session)
      pad.note(
        AdministrationAct.exportLog.logAct, RecordSubject("log", county.rawValue),
        ["entries": .number(Int64(page.entries.count))])
      return try LogView(page, county, session)
    }
  }

  /// What a number, a sign-in name or a short name stands for; nil where there is no such thing.
  package func logSubject(_ typed: String, by id: OfficerID) async throws -> RecordSubject? {
    let (county, spellings) = (county, Self.spellings(of: typed))
    return try await records.read { session in
      _ = try Rights(session, county).check(id, .readLog)
      if let found = try RequestStore(session).find(spellings: spellings, county: county) {
        return found.request.subject
      }
      if let name = SignInName(typed: typed),
        let officer = try Officers.find(name, county: county, session)
      {
        return .officer(officer.id)
      }
      let all = try session.agencies.all(in: county, withInactive: true)
      return all.first { $0.shortName == typed || $0.name == typed }?.id.subject
    }
  }

  /// Begins to check the chain from its first entry; see `LogWalk`.
  package func beginVerification(by id: OfficerID, now: Moment) async throws -> LogWalk {
    let county = county
    let walk = try await LogWalk(county, over: records.engine)
    try await keep(.readLog, by: id, now: now) { _, _, pad in
      pad.note(
        AdministrationAct.verifyLog.logAct, RecordSubject("log", county.rawValue),
        ["entries": .number(walk.last)])
    }
    return walk
  }
}
