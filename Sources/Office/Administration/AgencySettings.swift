package import Records

/// The agencies of a county as their administrator sees them, and what is missing to run the office.
package struct AgencySettings: Sendable, Hashable {
  /// In the order of the tree: each below the one above it.
  package let lines: [AgencyLine]
  /// What is missing for the county as a whole.
  package let gaps: [SettingsGap]
}

/// One agency of the tree.
package struct AgencyLine: Sendable, Hashable {
  package let agency: Agency
  /// 0 at the top.
  package let depth: Int
  /// What is missing; empty for one that was closed.
  package let gaps: [AgencyGap]
  /// Open requests whose officer handles none there any more.
  package let withoutHandler: Int
}

/// What an agency lacks for lawful letters and for the way of a case through the office.
package enum AgencyGap: String, Sendable, Hashable, CaseIterable {
  /// The remedy paragraph must name them (行政复议法 20, 23; 行政诉讼法 45).
  case reconsiderationOrgan, onlineReconsideration, court
  /// The guide must name them (条例 art 12).
  case address, officeHours, phone, email
  /// Nobody with this role is there.
  case intake, handler, head
  /// Nobody who could review what others draft.
  case reviewer

  /// Without it there can be no letter that says what the law demands.
  package var concernsLetters: Bool {
    switch self {
    case .reconsiderationOrgan, .onlineReconsideration, .court, .address, .phone: true
    case .officeHours, .email, .intake, .handler, .head, .reviewer: false
    }
  }
}

/// What the county lacks.
package enum SettingsGap: Sendable, Hashable {
  /// From 1 December on next year's is asked for, and this year's always.
  case holidayNotice(year: Int)
  case leadOffice
}

/// What the next numbers of an agency would be.
package struct NumberPreview: Sendable, Hashable {
  package let request: String
  package let letter: String
}
