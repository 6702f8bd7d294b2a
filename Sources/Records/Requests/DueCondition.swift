package import Law

/// Whose things that fall due are asked for.
package enum DueCondition: Sendable, Hashable {
  /// An agency's, all of them.
  case agency(AgencyID)
  /// Those one officer of an agency is to see to: his own cases, those that stand where it is his turn,
  /// and those that nobody has who is there.
  case officer(OfficerID, AgencyID, turns: Set<RequestStage>)
}
