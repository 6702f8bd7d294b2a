import Law
package import Records

extension Office {
  /// What falls due: everything overdue, and what ends within the next three working days. For the
  /// timer and the command line: no rights are asked.
  package func digest(_ paper: DigestPaper, now: Moment) async throws -> Digest {
    let (county, calendars) = (county, calendars)
    return try await records.read { session in
      try DigestReader(session, county, try calendars.calendar(session), today: now.day)
        .digest(paper)
    }
  }

  package func digest(of agency: AgencyID, now: Moment) async throws -> Digest {
    try await digest(.agency(agency), now: now)
  }

  /// What falls due for an officer: the cases given to him, those that wait for him, and those that
  /// nobody has.
  package func digest(by id: OfficerID, now: Moment) async throws -> Digest {
    let county = county
    let officer = try await records.read { try Rights($0, county).check(id, .readCases) }
    return try await digest(.officer(officer.id), now: now)
  }

  /// What falls due in the whole agency of an officer.
  package func agencyDigest(by id: OfficerID, now: Moment) async throws -> Digest {
    let county = county
    let officer = try await records.read { try Rights($0, county).check(id, .readCases) }
    return try await digest(.agency(officer.agency), now: now)
  }

  /// What is overdue in all agencies that a lead office watches over.
  package func unitsDigest(by id: OfficerID, now: Moment) async throws -> Digest {
    let county = county
    let officer = try await records.read { try Rights($0, county).check(id, .readBoard) }
    return try await digest(.units(officer.agency), now: now)
  }

  /// How many cases are overdue or fall due within three working days; for every page of the desk.
  package func dueCounts(of officer: Officer, now: Moment) async throws -> DueCounts {
    let (county, calendars, today) = (county, calendars, now.day)
    return try await records.read { session in
      let store = RequestStore(session)
      let soon = try calendars.calendar(session).soon(after: today)
      func count(_ condition: DueCondition) throws -> DueCount {
        try store.dueCount(condition, on: today, soonThrough: soon)
      }
      let isLead = officer.roles.contains(.leadOffice)
      let reach = isLead ? try Rights(session, county).reach(of: officer).map(\.id) : []
      return DueCounts(
        own: officer.handlesCases ? try count(officer.dueCondition) : nil,
        agency: officer.roles.contains(.head) ? try count(.agency(officer.agency)) : nil,
        unitsOverdue: isLead ? try store.overdueCount(in: reach, on: today) : nil)
    }
  }

  /// The digests that could not be delivered to the addressees of an officer's agency; for the lead
  /// office, of all it watches over. Told to heads and the lead office.
  package func digestFailures(by id: OfficerID, now: Moment) async throws -> [DigestFailure] {
    let county = county
    return try await records.read { session in
      let rights = Rights(session, county)
      let officer = try rights.check(id, .readCases)
      guard officer.roles.contains(.head) || officer.roles.contains(.leadOffice) else { return [] }
      return try DigestStore(session, county).failures(
        of: try rights.reach(of: officer).map(\.id), since: now.day.adding(days: -31))
    }
  }
}

/// What a page of the desk says of what falls due; nil where it does not concern the officer.
package struct DueCounts: Sendable, Hashable {
  package let own: DueCount?
  /// Of the whole agency, for its head.
  package let agency: DueCount?
  /// Of all agencies below, for the lead office.
  package let unitsOverdue: Int?

  package init(own: DueCount? = nil, agency: DueCount? = nil, unitsOverdue: Int? = nil) {
    self.own = own
    self.agency = agency
    self.unitsOverdue = unitsOverdue
  }
}
