/// On what the information is wanted.
package enum SupplyMedium: String, Sendable, Hashable, CaseIterable {
  case paper, electronic, disc
}

/// How the information is to reach the requester.
package enum SupplyWay: String, Sendable, Hashable, CaseIterable {
  case post, email, fax
  case pickUp = "pick-up"
  /// Read or copy it on the spot.
  case onSite = "on-site"
}
