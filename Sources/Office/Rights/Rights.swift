import Law
import Records

/// Asks, within a transaction, who somebody is and what that allows.
struct Rights {
  private let session: any Session
  private let county: CountyCode

  init(_ session: any Session, _ county: CountyCode) {
    self.session = session
    self.county = county
  }

  /// The officer who may do this on this case; nil for the requester of the case.
  ///
  /// Who may not even know of the case is told that there is none.
  func check(_ actor: Actor, _ act: OfficeAct, on record: CaseRecord) throws -> Officer? {
    switch actor {
    case .requester(let pass):
      guard pass.request == record.id else { throw OfficeError.notFound }
      guard act.isRequesters else { throw OfficeError.forbidden(act) }
      return nil
    case .officer(let id):
      let officer = try officer(id)
      guard officer.agency == record.agency else {
        throw try reads(officer, record.agency) ? OfficeError.forbidden(act) : .notFound
      }
      guard officer.may(act) else { throw OfficeError.forbidden(act) }
      return officer
    }
  }

  /// The officer who may do this in an agency.
  func check(_ id: OfficerID, _ act: OfficeAct, in agency: AgencyID) throws -> Officer {
    let officer = try check(id, act)
    guard officer.agency == agency else {
      throw try reads(officer, agency) ? OfficeError.forbidden(act) : .notFound
    }
    return officer
  }

  /// The officer who may do this at all.
  func check(_ id: OfficerID, _ act: OfficeAct) throws -> Officer {
    let officer = try officer(id)
    guard officer.may(act) else { throw OfficeError.forbidden(act) }
    return officer
  }

  /// The officer who may read a case.
  func checkReading(_ id: OfficerID, _ record: CaseRecord) throws -> Officer {
    let officer = try check(id, .readCases)
    guard try reads(officer, record.agency) else { throw OfficeError.notFound }
    return officer
  }

  /// The agencies whose cases an officer reads; nil: all of the county.
  func reach(of officer: Officer) throws -> [Agency] {
    if officer.roles.contains(.leadOffice) {
      return try session.agencies.subtree(of: officer.agency).filter { $0.id.county == county }
    }
    return try session.agencies.find(officer.agency).map { [$0] } ?? []
  }

  func reads(_ officer: Officer, _ agency: AgencyID) throws -> Bool {
    guard officer.may(.readCases) else { return false }
    if officer.agency == agency { return true }
    return try reach(of: officer).contains { $0.id == agency }
  }

  private func officer(_ id: OfficerID) throws -> Officer {
    guard let officer = try Officers.find(id, session), officer.isActive, officer.county == county
    else { throw OfficeError.notFound }
    return officer
  }
}

extension Officer {
  func may(_ act: OfficeAct) -> Bool { !roles.all.isDisjoint(with: act.roles) }
}
