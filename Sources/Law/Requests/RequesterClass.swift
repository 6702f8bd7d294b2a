/// Who asks, as the annual report counts it (columns of table three).
public enum RequesterClass: String, Sendable, CaseIterable {
  case naturalPerson, business, research, publicInterest, legalService, otherOrganisation

  /// The column that counts it.
  public var column: ReportColumn {
    switch self {
    case .naturalPerson: .naturalPerson
    case .business: .business
    case .research: .research
    case .publicInterest: .publicInterest
    case .legalService: .legalService
    case .otherOrganisation: .otherOrganisation
    }
  }

  /// Whether it is a legal person or other organisation.
  public var isOrganisation: Bool { self != .naturalPerson }
}
