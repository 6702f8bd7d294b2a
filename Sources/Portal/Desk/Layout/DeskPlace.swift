internal import Records

/// The places of the desk, in the order of its navigation.
enum DeskPlace: String, CaseIterable {
  case worklist, intake, search, ledger, board, digest, calendar, wordings, answers

  var address: String {
    switch self {
    case .worklist: "/desk"
    case .intake: "/desk/intake"
    case .search: "/desk/requests"
    case .ledger: "/desk/ledger"
    case .board: "/desk/board"
    case .digest: "/desk/digest"
    case .calendar: "/desk/calendar"
    case .wordings: "/desk/wordings"
    case .answers: "/desk/answers"
    }
  }

  /// The roles that find it in their navigation. What they may do there, the office decides again.
  var roles: Set<Role> {
    switch self {
    case .worklist, .search, .ledger, .digest:
      [.intake, .handler, .reviewer, .head, .leadOffice]
    case .intake: [.intake, .handler]
    case .board: [.leadOffice]
    case .calendar: [.leadOffice, .systemAdministrator]
    case .wordings: [.handler, .reviewer, .head]
    case .answers: [.handler, .head, .leadOffice]
    }
  }

  /// Where an officer begins: the first place of the navigation; for who has none, the page where
  /// everybody changes the password.
  static func home(of officer: Officer) -> String {
    let place = allCases.first { !$0.roles.isDisjoint(with: officer.roles.all) }
    return place?.address ?? PasswordRoutes.address
  }
}
