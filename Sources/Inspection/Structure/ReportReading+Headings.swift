import Documents

/// A heading's own words, for findings about it.
extension ReportReading {
  func text(of heading: SectionHeading) -> String {
    switch items[heading.item] {
    case .line(let line): line.glyphs[..<heading.length].trimmed.string
    case .row(let row): row.tokens.first { !$0.isBlank }?.glyphs.string ?? ""
    }
  }

  func places(of heading: SectionHeading) -> [Place] {
    switch items[heading.item] {
    case .line(let line): [line.place(0..<heading.length)]
    case .row(let row): row.tokens.filter { !$0.isBlank }.map(\.place)
    }
  }
}
