/// Whose opinion is asked before a reply.
public enum ConsultedParty: String, Sendable, CaseIterable {
  /// One whose lawful rights disclosure would hurt (Regulation arts 15, 32). Silence leaves the
  /// decision to the agency.
  case thirdParty = "third-party"
  /// An agency that made the information too (art 34). Silence is consent.
  case jointAgency = "joint-agency"

  /// The article that orders the consultation.
  public var basis: Citation {
    switch self {
    case .thirdParty: .regulation(32)
    case .jointAgency: .regulation(34)
    }
  }

  /// What follows when the term ends without an answer.
  public var silence: Silence {
    switch self {
    case .thirdParty: .agencyDecides
    case .jointAgency: .consent
    }
  }

  /// The effect of not answering within 15 working days of receipt.
  public enum Silence: Sendable, Hashable {
    /// 由行政机关依照条例的规定决定是否公开 (art 32).
    case agencyDecides
    /// 视为同意公开 (art 34).
    case consent
  }
}
