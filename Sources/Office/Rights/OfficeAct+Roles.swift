import Law
package import Records

extension OfficeAct {
  /// The roles that may do it, each in its own agency. The three administrators see no case.
  package var roles: Set<Role> {
    switch self {
    case .move(let move): Self.roles(for: move)
    case .register: [.intake, .handler]
    case .assign: [.intake, .handler, .reviewer, .head]
    case .addNote: [.intake, .handler, .reviewer, .head]
    case .unmask: [.intake, .handler, .head]
    case .issueCode: [.intake, .handler]
    case .readCases: [.intake, .handler, .reviewer, .head, .leadOffice]
    case .readBoard: [.leadOffice]
    // A notice moves the cases of the whole county.
    case .loadNotice: [.leadOffice, .systemAdministrator]
    case .importLedger: [.intake, .head]
    case .keepAnswers: [.handler, .head, .leadOffice]
    case .keepWordings: [.head]
    case .readSettings: [.leadOffice, .systemAdministrator]
    case .keepAgencies: [.systemAdministrator]
    case .keepOfficers: [.securityAdministrator]
    case .readLog: [.auditAdministrator]
    }
  }

  private static func roles(for move: RequestMove) -> Set<Role> {
    switch move {
    case .confirm, .passOn, .recordCorrection, .recordReasons, .recordConsultationDelivery,
      .recordOpinion, .recordFeeDelivery, .recordPayment, .deliver, .withdraw, .archive:
      [.intake, .handler]
    case .askCorrection, .consultThirdParty, .consultJointAgency, .askReasons, .charge, .lapse,
      .draftReply:
      [.handler]
    case .extend, .delay: [.handler, .head]
    case .returnDraft: [.reviewer, .head]
    case .review: [.reviewer]
    case .sign: [.head]
    case .close: [.handler, .head]
    case .publish: [.handler, .head]
    }
  }

  /// Whether a requester may do it with number and code.
  package var isRequesters: Bool {
    switch self {
    case .move(let move): move == .recordCorrection || move == .recordReasons || move == .withdraw
    case .register, .assign, .addNote, .unmask, .issueCode, .readCases, .readBoard, .loadNotice,
      .importLedger, .keepAnswers, .keepWordings, .readSettings, .keepAgencies, .keepOfficers,
      .readLog:
      false
    }
  }
}
