internal import Records

/// The places of the desk, in the order of its navigation.
enum DeskPlace: String, CaseIterable {
  case worklist, intake, search, ledger, board, digest, wordings, answers
  case agencies, officers, log, calendar

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
    case .agencies: "/desk/agencies"
    case .officers: "/desk/officers"
    case .log: "/desk/log"
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
    case .wordings: [.intake, .handler, .reviewer, .head, .leadOffice]
    case .answers: [.handler, .head, .leadOffice]
    case .agencies: [.leadOffice, .systemAdministrator]
    case .officers: [.securityAdministrator]
    case .log: [.auditAdministrator]
    }
  }

  /// Where an officer begins: who handles cases with them, each administrator with the own duty.
  static func home(of officer: Officer) -> String {
    switch officer.roles.duty {
    case .cases: worklist.address
    case .system: agencies.address
    case .security: officers.address
    case .audit: log.address
    }
  }
}
