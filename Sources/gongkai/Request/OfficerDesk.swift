import Office
import Records

/// An installation with an officer signed in, for as long as one command works.
struct OfficerDesk {
  let installation: Installation
  let office: Office
  let officer: Officer
  let now: Moment

  /// Signs in, works, and signs out. The log holds all three: nobody acts in another's name.
  ///
  /// - Throws: `Failure` with words for everything that stands in the way.
  static func with(
    _ arguments: OfficerArguments, _ body: (OfficerDesk) async throws -> Void
  ) async throws {
    guard let name = arguments.signInName else { throw Failure.stop(RequestWords.nobody) }
    let installation = try await Installation.existing(at: arguments.data)
    try await InstallationWords.explaining {
      guard let county = try await installation.county() else {
        throw Failure.unopened(InstallationWords.empty)
      }
      let password = try PasswordSource(file: arguments.passwordFile).password(of: name)
      let (token, officer) = try await installation.signIn(name, password, county.code)
      let result: Result<Void, any Error>
      do {
        let now = Moment.now
        let office = try await installation.office(of: county, now: now)
        let desk = OfficerDesk(
          installation: installation, office: office, officer: officer, now: now)
        result = .success(try await body(desk))
      } catch {
        result = .failure(error)
      }
      try await installation.accounts.signOut(token, now: .now)
      try await installation.records.close()
      try result.get()
    }
  }

  /// The case a number names.
  func request(_ number: NumberArguments) async throws -> RequestID {
    let typed = try number.given()
    do {
      return try await office.request(named: typed, by: officer.id)
    } catch let error as OfficeError {
      throw Failure.refused(RequestWords.sentence(error, about: typed))
    }
  }

  /// Everybody of an agency who is there.
  func colleagues(in agency: AgencyID) async throws -> [Officer] {
    try await office.records.read { session in
      try Officers.all(of: agency, county: agency.county, session).filter(\.isActive)
    }
  }
}

extension Installation {
  /// Attempts at the machine itself are counted as of one source.
  private static let source = "command line"

  fileprivate func signIn(
    _ name: String, _ password: String, _ county: CountyCode
  ) async throws -> (Token, Officer) {
    let outcome = try await accounts.signIn(
      name, password, county: county, source: Self.source, now: .now)
    switch outcome {
    case .signedIn(let token, let officer):
      guard officer.mustChangePassword else { return (token, officer) }
      try await accounts.signOut(token, now: .now)
      throw Failure.refused(RequestWords.mustChangePassword)
    case .refused: throw Failure.refused(RequestWords.signInRefused)
    case .locked(let until): throw Failure.refused(RequestWords.signInLocked(until))
    case .busy: throw Failure.refused(RequestWords.signInBusy)
    }
  }
}
