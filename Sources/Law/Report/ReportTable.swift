/// The three tables of the annual report, named by the section they stand in.
public enum ReportTable: String, Sendable, CaseIterable {
  /// Section two: what was published under art 20.
  case publication = "二"
  /// Section three: requests received and handled.
  case requests = "三"
  /// Section four: reconsideration and litigation.
  case remedies = "四"
}
