import Documents
import Law

/// Everything that was read out of a document, before anything is judged.
struct ReportReading {
  let document: Document
  let items: [Item]
  let outline: Outline
  let regions: TableRegions
  let identity: ReportIdentity
  let tables: TableReading
  let passages: [Passage]
  let signature: Signature

  init(_ document: Document) {
    self.document = document
    items = Self.withoutCheckSheet(Item.items(of: document))
    outline = Outline(items)
    regions = TableRegions(items, outline)
    identity = ReportIdentity(items, outline, regions, document: document)
    var reader = TableReader()
    reader.read(regions, year: identity.year)
    tables = reader.reading
    signature = Signature(items, after: outline.headings.last?.item ?? items.count)
    passages = PassageReader(
      items: items, outline: outline, regions: regions, signature: signature
    ).passages()
  }

  /// 勾稽核对表 is printed behind a report and is no part of it.
  private static func withoutCheckSheet(_ items: [Item]) -> [Item] {
    let end = items.firstIndex { item in
      guard case .line(let line) = item, line.glyphs.count < 20 else { return false }
      return line.glyphs.unspaced == checkSheet
    }
    return end.map { Array(items[..<$0]) } ?? items
  }

  private static let checkSheet = word("勾稽核对表")

  var report: InspectedReport {
    var report = InspectedReport(
      document: document, form: tables.form, year: identity.year, unit: identity.unit,
      title: identity.title, figures: tables.figures, places: tables.places)
    report.signed = signature.date
    for passage in passages {
      let text = quote(passage, 0..<passage.glyphs.count)
      if let section = passage.section {
        report.prose[section, default: []].append(text)
      } else {
        report.preface.append(text)
      }
    }
    return report
  }

  /// The words of the file in a range of a passage.
  func quote(_ passage: Passage, _ range: Range<Int>) -> String {
    passage.places(range).map(text).joined()
  }

  func text(_ place: Place) -> String {
    let text: String
    switch document.blocks[place.block] {
    case .paragraph(let paragraph): text = paragraph
    case .table(let grid):
      guard let cell = place.cell else { return "" }
      text = grid.rows[cell.row][cell.cell].text
    }
    let scalars = text.unicodeScalars
    let low = scalars.index(scalars.startIndex, offsetBy: place.range.lowerBound)
    let high = scalars.index(low, offsetBy: place.range.count)
    return String(text[low..<high])
  }

  /// A finding about a cell without a quote is quoted by the cell's own text.
  func quoted(_ finding: Finding) -> Finding {
    guard finding.quote == nil, finding.cell != nil, let place = finding.places.first else {
      return finding
    }
    var finding = finding
    let text = text(place)
    finding.quote = text.isEmpty ? nil : text
    return finding
  }
}
