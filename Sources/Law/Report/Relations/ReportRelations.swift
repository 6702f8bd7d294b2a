extension ReportForm {
  /// The relations between the cells of one report.
  public var relations: [CheckRelation] {
    let common =
      CheckRelation.requesterSums + CheckRelation.outcomeSums + CheckRelation.columnBalances
      + CheckRelation.remedySums
    return self == .form2019 ? common + CheckRelation.publishedInAll : common
  }

  /// The relations between a report of this form and last year's of `previous` form.
  public func relations(after previous: ReportForm) -> [CheckRelation] {
    switch (previous, self) {
    case (.form2019, .form2019): CheckRelation.carryOvers + CheckRelation.itemsContinuities
    case (.form2021, .form2021): CheckRelation.carryOvers + CheckRelation.inForceContinuities
    case (.form2019, .form2021), (.form2021, .form2019): CheckRelation.carryOvers
    }
  }
}
