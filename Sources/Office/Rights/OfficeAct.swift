package import Law

/// Everything a person can do in the office: the moves of the procedure and what is done around them.
package enum OfficeAct: Sendable, Hashable {
  case move(RequestMove)
  /// Take in a request that came by counter, post, fax or e-mail.
  case register
  case assign
  case addNote
  /// See an identity number or contact data in full.
  case unmask
  /// Give a requester who lost the query code a new one.
  case issueCode
  case readCases
  /// All agencies below, at a glance.
  case readBoard
  case loadNotice
  case importLedger
  /// Keep the frequent answers that are suggested to requesters.
  case keepAnswers
  /// The wording of an agency's letters.
  case keepWordings
  /// See what agencies there are and what is missing to run them.
  case readSettings
  case keepAgencies
  /// Accounts, their roles and passwords.
  case keepOfficers
  case readLog
}

extension OfficeAct: CaseIterable, CustomStringConvertible {
  package static let allCases: [OfficeAct] =
    RequestMove.allCases.map { .move($0) } + [
      .register, .assign, .addNote, .unmask, .issueCode, .readCases, .readBoard, .loadNotice,
      .importLedger,
      .keepAnswers, .keepWordings, .readSettings, .keepAgencies, .keepOfficers, .readLog,
    ]

  /// As it stands in the log.
  package var description: String {
    switch self {
    case .move(let move): move.rawValue
    case .register: "register"
    case .assign: "assign"
    case .addNote: "addNote"
    case .unmask: "unmask"
    case .issueCode: "issueCode"
    case .readCases: "readCases"
    case .readBoard: "readBoard"
    case .loadNotice: "loadNotice"
    case .importLedger: "importLedger"
    case .keepAnswers: "keepAnswers"
    case .keepWordings: "keepWordings"
    case .readSettings: "readSettings"
    case .keepAgencies: "keepAgencies"
    case .keepOfficers: "keepOfficers"
    case .readLog: "readLog"
    }
  }
}
