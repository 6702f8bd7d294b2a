package import Documents
package import Law

/// What was read out of a published report, and what was found wrong with it.
package struct InspectedReport: Sendable {
  /// The document as read, which every `Place` refers to.
  package var document: Document
  package var form: ReportForm?
  package var year: Int?
  package var unit: String?
  package var title: String?
  /// The cells of the three tables.
  package var figures: Figures
  /// Where each cell stands.
  package var places: [CellID: Place]
  /// The paragraphs before section one and of each section, tables left out.
  package var preface: [String]
  package var prose: [ReportSection: [String]]
  /// The day below the signature.
  package var signed: Day?
  /// Heaviest first, then in the order of the document.
  package var findings: [Finding]

  package init(
    document: Document, form: ReportForm? = nil, year: Int? = nil, unit: String? = nil,
    title: String? = nil, figures: Figures = Figures(), places: [CellID: Place] = [:],
    preface: [String] = [], prose: [ReportSection: [String]] = [:], findings: [Finding] = []
  ) {
    self.document = document
    self.form = form
    self.year = year
    self.unit = unit
    self.title = title
    self.figures = figures
    self.places = places
    self.preface = preface
    self.prose = prose
    self.findings = findings
  }
}
