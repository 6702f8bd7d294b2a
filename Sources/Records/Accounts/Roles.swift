/// The roles of one officer: at least one, all of the same duty.
package struct Roles: Sendable, Hashable {
  package let all: Set<Role>
  package let duty: Duty

  package init(_ roles: Set<Role>) throws(RoleFault) {
    let duties = Set(roles.map(\.duty))
    guard let duty = duties.first else { throw .none }
    guard duties.count == 1 else { throw .kept(apart: duties) }
    all = roles
    self.duty = duty
  }

  package func contains(_ role: Role) -> Bool { all.contains(role) }
}

/// Why roles cannot be given to one officer.
package enum RoleFault: Error, Hashable {
  case none
  /// Duties that one person must not have together.
  case kept(apart: Set<Duty>)
}
