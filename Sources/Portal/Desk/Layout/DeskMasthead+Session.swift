internal import Hummingbird
internal import Records

extension DeskMasthead {
  /// The header for who is signed in, with the places of their roles.
  static func of(
    _ context: PortalContext, at place: DeskPlace?, _ token: FormToken
  ) -> DeskMasthead {
    guard let officer = context.session?.officer else { return DeskMasthead(entries: []) }
    let entries = DeskPlace.allCases
      .filter { !$0.roles.isDisjoint(with: officer.roles.all) }
      .map { NavigationEntry(Words.name(of: $0), $0.address, isCurrent: $0 == place) }
    return DeskMasthead(
      entries: officer.mustChangePassword ? [] : entries,
      person: Person(
        name: officer.name, unit: context.agencyName,
        roles: officer.roles.all.sorted { $0.rawValue < $1.rawValue }.map(Words.name(of:))
          .joined(separator: "、")), token: token, due: DueNotice(context.due))
  }
}

extension PortalContext {
  /// Who is signed in. Pages behind the gate always have somebody.
  var signedIn: DeskSession {
    get throws {
      guard let session else { throw HTTPError(.forbidden) }
      return session
    }
  }
}
