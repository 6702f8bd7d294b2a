package import Law

/// Which requests a list holds; all conditions together.
package struct CaseCondition: Sendable, Hashable {
  /// Nil: every agency of the county.
  package var agencies: [AgencyID]?
  package var unit: String?
  package var handler: OfficerID?
  package var stage: RequestStage?
  /// Only those whose last day is before this one.
  package var overdueOn: Day?
  /// Only those submitted on or after, on or before.
  package var submittedFrom: Day?
  package var submittedThrough: Day?

  package init(agencies: [AgencyID]? = nil) {
    self.agencies = agencies
  }
}
