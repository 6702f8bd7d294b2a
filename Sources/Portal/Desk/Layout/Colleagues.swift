internal import Office
internal import Records

/// The officers of one agency who are there.
struct Colleagues: Sendable {
  let all: [Officer]

  static func of(_ agency: AgencyID, _ office: Office) async throws -> Colleagues {
    try await office.records.read { session in
      Colleagues(
        all: try Officers.all(of: agency, county: agency.county, session).filter(\.isActive))
    }
  }

  func options(_ role: Role) -> [SelectField.Option] {
    all.filter { $0.roles.contains(role) }.map { .init($0.id.rawValue, $0.name) }
  }

  func name(of id: OfficerID) -> String? { all.first { $0.id == id }?.name }
}
