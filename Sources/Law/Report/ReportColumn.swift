/// Every column of the three tables, in both forms.
public enum ReportColumn: UInt8, Sendable, CaseIterable {
  // Section two, form of 2019.
  case made, newlyPublished, publishedInAll
  case itemsBefore, itemsChange
  case procurementItems, procurementAmount
  // Section two, both forms: 处理决定数量.
  case decisions
  // Section two, form of 2021.
  case issued, repealed, inForce
  case feeAmount
  // Section three: classes of requester.
  case naturalPerson, business, research, publicInterest, legalService, otherOrganisation
  // Section four: how it ended.
  case upheld, overturned, otherResult, pending
  /// 总计 of sections three and four.
  case total

  /// The classes of requester, without their total.
  public static let requesters: [ReportColumn] = [
    .naturalPerson, .business, .research, .publicInterest, .legalService, .otherOrganisation,
  ]

  /// The results in section four, without their total.
  public static let results: [ReportColumn] = [.upheld, .overturned, .otherResult, .pending]
}
