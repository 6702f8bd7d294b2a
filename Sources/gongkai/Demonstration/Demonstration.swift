import Law
import Office
import Records

/// Fills an empty installation with the demonstration county. Everything is done through the acts of
/// the office, in the order of time, so that clocks, letters, numbers and log are what they would be.
struct Demonstration {
  let installation: Installation
  let now: Moment

  /// - Throws: what the acts throw; an installation that is not empty is left alone.
  func fill() async throws {
    guard try await installation.county() == nil, let code = DemonstrationCounty.code else {
      return
    }
    let county = County(code: code, name: DemonstrationCounty.name)
    try await installation.records.write { session in
      try session.agencies.save(county)
      for agency in DemonstrationCounty.agencies(of: code) { try session.agencies.save(agency) }
    }
    let people = try await hire(code)
    let office = try await installation.office(of: county, now: now)
    try await play(office, people)
  }

  private func hire(_ county: CountyCode) async throws -> [String: OfficerID] {
    guard let password = Password(typed: DemonstrationCounty.password) else { return [:] }
    let hash = try await installation.hasher.hash(password)
    let now = now
    return try await installation.records.write { session in
      var people: [String: OfficerID] = [:]
      for person in DemonstrationCounty.people {
        guard let name = SignInName(typed: person.signInName) else { continue }
        people[person.signInName] = try Officers.add(
          NewOfficer(
            county: county, agency: AgencyID(county: county, serial: person.agency),
            name: person.name, signInName: name, roles: try Roles(person.roles), password: hash,
            mustChangePassword: false, email: "\(person.signInName)@qinghe.invalid"),
          now: now, session)
      }
      return people
    }
  }

  private func play(_ office: Office, _ people: [String: OfficerID]) async throws {
    let cases = DemonstrationCases.all(today: now.day)
    var acts: [(moment: Moment, index: Int, step: DemonstrationCase.Step?)] = []
    for (index, one) in cases.enumerated() {
      acts.append((moment(one.submitted, 9), index, nil))
      for (order, next) in one.steps.enumerated() {
        acts.append((moment(one.submitted.adding(days: next.days), 10 + order), index, next.step))
      }
    }
    var requests: [Int: RequestID] = [:]
    for act in acts.sorted(by: { $0.moment < $1.moment }) {
      let desk = DemonstrationDesk(
        office: office, people: people, agency: cases[act.index].agency)
      if let step = act.step {
        guard let request = requests[act.index] else { continue }
        try await desk.take(step, request, now: act.moment)
      } else {
        requests[act.index] = try await desk.open(cases[act.index], now: act.moment)
      }
    }
  }

  /// An hour of a day, never later than now.
  private func moment(_ day: Day, _ hour: Int) -> Moment {
    min(Moment(startOf: day).adding(seconds: Int64(hour) * 3600), now)
  }
}
