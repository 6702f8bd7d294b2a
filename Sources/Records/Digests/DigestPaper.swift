/// A digest by what it is of: what one morning's paper is made of, whoever gets it.
package enum DigestPaper: Sendable, Hashable {
  /// What an officer is to see to.
  case officer(OfficerID)
  /// Everything of an agency, for its head.
  case agency(AgencyID)
  /// What is overdue in an agency and all below it, for the lead office there.
  case units(AgencyID)
}

extension DigestPaper: RawRepresentable {
  package init?(rawValue: String) {
    let parts = rawValue.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "officer": self = .officer(OfficerID(rawValue: parts[1]))
    case "agency":
      guard let id = AgencyID(rawValue: parts[1]) else { return nil }
      self = .agency(id)
    case "units":
      guard let id = AgencyID(rawValue: parts[1]) else { return nil }
      self = .units(id)
    default: return nil
    }
  }

  /// `officer/139999-3`, `agency/139999-2`, `units/139999-1`: ids, no names.
  package var rawValue: String {
    switch self {
    case .officer(let id): "officer/\(id.rawValue)"
    case .agency(let id): "agency/\(id.rawValue)"
    case .units(let id): "units/\(id.rawValue)"
    }
  }
}
