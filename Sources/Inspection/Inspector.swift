package import Documents
package import Law

/// Reads a document as an annual report and says what contradicts what.
package struct Inspector: Sendable {
  /// Last year's report of the same unit, for the relations across two years.
  package var previous: InspectedReport?
  /// The reports of the units whose sum the report must be (G12).
  package var units: [Figures]

  package init(previous: InspectedReport? = nil, units: [Figures] = []) {
    self.previous = previous
    self.units = units
  }

  /// Reads and checks one document. Never fails: what cannot be read is missing in the result.
  package func inspect(_ document: Document) -> InspectedReport {
    let reading = ReportReading(document)
    var report = reading.report
    report.findings = findings(reading)
    return report
  }

  private func findings(_ reading: ReportReading) -> [Finding] {
    let form = reading.tables.form ?? .form2021
    var findings: [Finding] = []
    if !reading.tables.figures.isEmpty {
      findings += FigureChecks(
        form: form, figures: reading.tables.figures, places: reading.tables.places,
        previous: previous, units: units
      ).findings()
    }
    findings += StructureChecks(reading: reading).findings()
    let bases = previous.map(PreviousBases.init)
    for passage in reading.passages {
      findings += ProseChecks(passage: passage, reading: reading, form: form, bases: bases)
        .findings()
    }
    return findings.map(reading.quoted).sorted { a, b in
      (a.severity, a.places.first?.block ?? 0) < (b.severity, b.places.first?.block ?? 0)
    }
  }
}
