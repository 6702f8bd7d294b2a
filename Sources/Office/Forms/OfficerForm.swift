package import Records

/// An officer as somebody typed it.
package struct OfficerForm: Sendable, Hashable {
  package var name = ""
  /// Cannot be changed later: log and habit know the person by it.
  package var signInName = ""
  /// The id of the agency.
  package var agency = ""
  package var roles: Set<Role> = []
  package var email = ""

  package init() {}

  package init(_ officer: Officer) {
    name = officer.name
    signInName = officer.signInName
    agency = officer.agency.rawValue
    roles = officer.roles.all
    email = officer.email ?? ""
  }
}

extension OfficerForm {
  /// What may be changed of an officer.
  struct Checked {
    let name: String
    let agency: AgencyID
    let roles: Roles
    let email: String?
  }

  /// `place` is where the officer is now: one may stay in an agency that was closed.
  func checked(
    _ check: inout FormCheck, at place: AgencyID?, _ county: CountyCode, _ session: any Session
  ) throws -> Checked {
    let name = check.text(name, .name, most: 50)
    let email = check.email(email)
    let found = try AgencyID(rawValue: agency).flatMap { try session.agencies.find($0) }
    let isKnown = found.map { $0.id.county == county && ($0.isActive || $0.id == place) } ?? false
    if !isKnown { check.fault(.agency, agency.isEmpty ? .missing : .unknown) }
    var given: Roles?
    do throws(RoleFault) {
      given = try Roles(roles)
    } catch {
      switch error {
      case .none: check.fault(.roles, .missing)
      case .kept: check.fault(.roles, .keptApart)
      }
    }
    try check.finish()
    guard let given, let found else { throw OfficeError.notFound }
    return Checked(name: name, agency: found.id, roles: given, email: email)
  }
}
