/// How a request ends: the statutory kinds of reply, and the ends without one.
///
/// Finer than the rows of the annual report, because the article and the words of the letter differ
/// within a row. `row` says where it is counted.
public enum Outcome: String, Sendable, CaseIterable {
  // （一）予以公开
  case alreadyPublished, disclosed
  // （二）部分公开
  case partlyDisclosed
  // （三）不予公开
  case stateSecret, prohibitedByLaw, endangersSecurity, thirdPartyRights, internalAffairs
  case deliberative, enforcementFile, administrativeQuery
  // （四）无法提供
  /// Searched for and not found.
  case nonexistent
  /// Another agency's to disclose.
  case otherAgency
  case needsCreation, stillUnclear
  // （五）不予处理
  case petition, repeated, printedMatter, excessive, reissue
  // （六）其他处理
  case notCorrected, notPaid, withdrawn
  /// Any other end, such as a request registered twice by mistake.
  case otherOutcome

  // QUESTION for counsel: that 36(四) and 36(五) both go to 本机关不掌握相关政府信息, and 36(七) to
  // 行政查询事项, is custom; no official text says so.
  /// The row of table three that counts it.
  public var row: ReportRow {
    switch self {
    case .alreadyPublished, .disclosed: .disclosed
    case .partlyDisclosed: .partlyDisclosed
    case .stateSecret: .stateSecret
    case .prohibitedByLaw: .prohibitedByLaw
    case .endangersSecurity: .endangersSecurity
    case .thirdPartyRights: .thirdPartyRights
    case .internalAffairs: .internalAffairs
    case .deliberative: .deliberative
    case .enforcementFile: .enforcementFile
    case .administrativeQuery: .administrativeQuery
    case .nonexistent, .otherAgency: .notHeld
    case .needsCreation: .needsCreation
    case .stillUnclear: .stillUnclear
    case .petition: .petition
    case .repeated: .repeated
    case .printedMatter: .printedMatter
    case .excessive: .excessive
    case .reissue: .reissue
    case .notCorrected: .notCorrected
    case .notPaid: .notPaid
    case .withdrawn, .otherOutcome: .otherOutcome
    }
  }

  /// The row in a form: that of 2019 does not divide （六）其他处理.
  public func row(in form: ReportForm) -> ReportRow {
    switch (form, row) {
    case (.form2019, .notCorrected), (.form2019, .notPaid), (.form2019, .otherOutcome):
      .otherHandling
    case (.form2019, _), (.form2021, _): row
    }
  }

  /// The articles it rests on, the one the letter cites first in front.
  public var basis: [Citation] {
    switch self {
    case .alreadyPublished: [.regulation(36, item: 1)]
    case .disclosed: [.regulation(36, item: 2)]
    case .partlyDisclosed: [.regulation(37)]
    case .stateSecret, .prohibitedByLaw, .endangersSecurity:
      [.regulation(14), .regulation(36, item: 3)]
    case .thirdPartyRights: [.regulation(15), .regulation(32), .regulation(36, item: 3)]
    case .internalAffairs: [.regulation(16, paragraph: 1), .regulation(36, item: 3)]
    case .deliberative, .enforcementFile:
      [.regulation(16, paragraph: 2), .regulation(36, item: 3)]
    case .administrativeQuery: [.regulation(36, item: 7)]
    case .nonexistent: [.regulation(36, item: 4)]
    case .otherAgency: [.regulation(36, item: 5)]
    case .needsCreation: [.regulation(38)]
    case .stillUnclear, .notCorrected: [.regulation(30)]
    case .petition: [.regulation(39, paragraph: 1)]
    case .repeated: [.regulation(36, item: 6)]
    case .printedMatter: [.regulation(39, paragraph: 2)]
    case .excessive: [.regulation(35)]
    case .notPaid: [.regulation(42), .feeMeasures()]
    // The form of the report alone knows this row.
    case .reissue, .withdrawn, .otherOutcome: []
    }
  }

  /// Whether the requester is answered by a document of the agency; the others end without one.
  public var isReply: Bool {
    switch self {
    case .notCorrected, .notPaid, .withdrawn, .otherOutcome: false
    case .alreadyPublished, .disclosed, .partlyDisclosed, .stateSecret, .prohibitedByLaw,
      .endangersSecurity, .thirdPartyRights, .internalAffairs, .deliberative, .enforcementFile,
      .administrativeQuery, .nonexistent, .otherAgency, .needsCreation, .stillUnclear, .petition,
      .repeated, .printedMatter, .excessive, .reissue:
      true
    }
  }

  /// Whether the requester gets what was asked for, or a part of it.
  public var discloses: Bool { self == .disclosed || self == .partlyDisclosed }

  /// Whether it refuses disclosure under arts 14 to 16.
  public var isRefusal: Bool {
    switch self {
    case .stateSecret, .prohibitedByLaw, .endangersSecurity, .thirdPartyRights, .internalAffairs,
      .deliberative, .enforcementFile:
      true
    case .alreadyPublished, .disclosed, .partlyDisclosed, .administrativeQuery, .nonexistent,
      .otherAgency, .needsCreation, .stillUnclear, .petition, .repeated, .printedMatter,
      .excessive, .reissue, .notCorrected, .notPaid, .withdrawn, .otherOutcome:
      false
    }
  }

  /// The grounds on which a part may be refused.
  public static let refusals = allCases.filter(\.isRefusal)
}
