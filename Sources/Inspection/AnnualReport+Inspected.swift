package import Law

extension AnnualReport {
  /// What was read of a published report; nil where neither form nor year could be told.
  package init?(_ inspected: InspectedReport) {
    guard let form = inspected.form, let year = inspected.year else { return nil }
    self.init(
      form: form, year: year, unit: inspected.unit ?? "",
      title: inspected.title ?? "\(inspected.unit ?? "")\(year)年政府信息公开工作年度报告",
      preface: inspected.preface, prose: inspected.prose, figures: inspected.figures,
      signed: inspected.signed)
  }
}
