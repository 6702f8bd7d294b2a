import Law

/// Last year's counts, to hold growth against: by what is counted and its unit.
struct PreviousBases {
  private struct Entry {
    var lead: Glyphs
    var unit: Glyphs
    var figure: Figure
  }

  private var entries: [Entry] = []
  private let received: Figure?

  init(_ report: InspectedReport) {
    received = report.figures.figure(.received, .total)
    for passage in ReportReading(report.document).passages where passage.section == .overview {
      let text = passage.glyphs
      for quantity in QuantityReader.quantities(text) where quantity.isCount {
        entries.append(
          Entry(
            lead: Self.lead(text, quantity), unit: quantity.unit, figure: quantity.figure))
      }
    }
  }

  /// Last year's figure for a count of this year's text: the same words before the number.
  ///
  /// Two entries that fit differ in what they count, so neither is taken.
  func base(for quantity: Quantity, in text: Glyphs, received now: Figure?) -> Figure? {
    let lead = Self.lead(text, quantity)
    if quantity.figure == now, lead.has(Self.request) { return received }
    guard lead.count >= 4 else { return nil }
    let fitting = entries.filter { entry in
      entry.unit == quantity.unit && Self.shared(entry.lead, lead) >= min(6, lead.count)
    }
    let figures = Set(fitting.map(\.figure))
    return figures.count == 1 ? figures.first : nil
  }

  /// The words between the last boundary and the number, years left out.
  private static func lead(_ text: Glyphs, _ quantity: Quantity) -> Glyphs {
    var start = quantity.range.lowerBound
    while start > 0, text[start - 1].isHan || text[start - 1] == .quotation { start -= 1 }
    return Array(text[start..<quantity.range.lowerBound].drop { $0 == .year || $0 == .annual })
  }

  /// How many glyphs two leads share at their ends.
  private static func shared(_ a: Glyphs, _ b: Glyphs) -> Int {
    var count = 0
    while count < a.count, count < b.count, a[a.count - 1 - count] == b[b.count - 1 - count] {
      count += 1
    }
    return count
  }

  private static let request = word("申请")
}
