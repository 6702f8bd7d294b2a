/// Every row of the three tables, in both forms; which of them a form has, `ReportForm` says.
public enum ReportRow: UInt8, Sendable, CaseIterable {
  // Section two, Regulation art 20.
  case rules, normativeDocuments, licences, otherServices, penalties, coercion, fees, procurement
  // Section three: what came in, the outcomes of arts 36–40, what is left.
  case received, carriedOver
  case disclosed, partlyDisclosed
  case stateSecret, prohibitedByLaw, endangersSecurity, thirdPartyRights, internalAffairs
  case deliberative, enforcementFile, administrativeQuery
  case notHeld, needsCreation, stillUnclear
  case petition, repeated, printedMatter, excessive, reissue
  /// （六）其他处理 without its three lines: the form of 2019, and some reports after it.
  case otherHandling
  case notCorrected, notPaid, otherOutcome
  case outcomeTotal, carriedForward
  // Section four.
  case reconsideration, directLitigation, litigationAfterReconsideration

  /// The table the row belongs to.
  public var table: ReportTable {
    switch self {
    case .rules, .normativeDocuments, .licences, .otherServices, .penalties, .coercion, .fees,
      .procurement:
      .publication
    case .reconsideration, .directLitigation, .litigationAfterReconsideration: .remedies
    case .received, .carriedOver, .disclosed, .partlyDisclosed, .stateSecret, .prohibitedByLaw,
      .endangersSecurity, .thirdPartyRights, .internalAffairs, .deliberative, .enforcementFile,
      .administrativeQuery, .notHeld, .needsCreation, .stillUnclear, .petition, .repeated,
      .printedMatter, .excessive, .reissue, .otherHandling, .notCorrected, .notPaid, .otherOutcome,
      .outcomeTotal, .carriedForward:
      .requests
    }
  }

  /// The rows that add up to （七）总计, undivided （六） included.
  public static let outcomes: [ReportRow] = [
    .disclosed, .partlyDisclosed, .stateSecret, .prohibitedByLaw, .endangersSecurity,
    .thirdPartyRights, .internalAffairs, .deliberative, .enforcementFile, .administrativeQuery,
    .notHeld, .needsCreation, .stillUnclear, .petition, .repeated, .printedMatter, .excessive,
    .reissue, .otherHandling, .notCorrected, .notPaid, .otherOutcome,
  ]
}
