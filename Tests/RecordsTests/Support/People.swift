import Testing

@testable import Records

/// The officers that the tests of accounts have.
enum People {
  static let cost = PasswordCost(memory: 64, passes: 1, lanes: 1)
  static let password = "river-lamp-7"

  static func accounts(_ engine: any Engine, limits: SignInLimits = .init()) throws -> Accounts {
    Accounts(
      engine: engine, hasher: PasswordHasher(cost: cost),
      throttle: Throttle(keys: try .testing(1)), limits: limits)
  }

  /// Adds an officer; the password is `password`.
  static func add(
    _ name: String = "王秀兰", _ signInName: String = "wangxiulan", _ roles: Set<Role> = [.intake],
    to engine: any Engine, cost: PasswordCost = cost
  ) async throws -> Officer {
    let hash = try await PasswordHasher(cost: cost).hash(
      #require(Password(typed: password)))
    let new = NewOfficer(
      county: TestCounty.id, agency: TestCounty.office, name: name,
      signInName: try #require(SignInName(typed: signInName)), roles: try Roles(roles),
      password: hash)
    return try await engine.write { session in
      let id = try Officers.add(new, now: .testing(), session)
      return try #require(try Officers.find(id, session))
    }
  }
}
