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
    let items = Item.items(of: document)
    let outline = Outline(items)
    let regions = TableRegions(items, outline)
    var reader = TableReader()
    reader.read(regions, year: nil)
    return InspectedReport(
      document: document, form: reader.reading.form, figures: reader.reading.figures,
      places: reader.reading.places)
  }
}
