/// What an officer may do.
package enum Role: String, Sendable, Hashable, CaseIterable {
  /// 收件: registers requests.
  case intake
  /// 承办: works on the requests of an agency.
  case handler
  /// 审核
  case reviewer
  /// 负责人: approves extensions, signs replies.
  case head
  /// 政府信息公开工作主管部门: sees all agencies of the county.
  case leadOffice = "lead-office"
  /// 系统管理员: agencies and the calendar. Sees no case.
  case systemAdministrator = "system-administrator"
  /// 安全管理员: accounts, their roles and passwords. Sees no case.
  case securityAdministrator = "security-administrator"
  /// 审计管理员: reads the log. Sees no case and changes nothing.
  case auditAdministrator = "audit-administrator"

  package var duty: Duty {
    switch self {
    case .intake, .handler, .reviewer, .head, .leadOffice: .cases
    case .systemAdministrator: .system
    case .securityAdministrator: .security
    case .auditAdministrator: .audit
    }
  }
}

/// The side of an office on which a person stands: with the cases, or as one of the three
/// administrators (三员), who watch each other. Nobody stands on two (GB/T 22239).
package enum Duty: String, Sendable, Hashable, CaseIterable {
  case cases, system, security, audit
}
