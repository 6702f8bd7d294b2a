import Law

/// Everything that is found in one passage of the narrative: P1–P4, P7 and G9.
struct ProseChecks {
  let passage: Passage
  let reading: ReportReading
  let form: ReportForm
  let bases: PreviousBases?

  func findings() -> [Finding] {
    let text = CountedText(passage)
    guard text.quantities.count <= Self.mostQuantities else { return [] }
    return ownNumbers(text) + (mayTellTables ? tableNumbers(text) : [])
  }

  /// The longest list met in a real report has 40 counts; thousands would only cost time.
  private static let mostQuantities = 600

  private func quote(_ range: Range<Int>) -> String { reading.quote(passage, range) }

  private func ownNumbers(_ text: CountedText) -> [Finding] {
    let received = reading.tables.figures.figure(.received, .total)
    let sums = SumClaimReader(text: text).claims()
    let rates = RateClaimReader(
      text: text, sums: sums,
      baseOf: { bases?.base(for: $0, in: text.glyphs, received: received) }
    ).claims()
    return ClaimChecks(passage: passage, quoteOf: quote).findings(sums, rates)
  }

  /// Whether the passage stands where the figures of the tables are told.
  private var mayTellTables: Bool {
    switch passage.section {
    case nil, .overview, .requests, .remedies: true
    case .publication, .problems, .otherMatters: false
    }
  }

  private func tableNumbers(_ text: CountedText) -> [Finding] {
    let reporter = Reporter(unit: reading.identity.unit, year: reading.identity.year)
    let claims = TableClaimReader(passage, text, reporter: reporter).claims()
    let figures = reading.tables.figures
    let balance =
      figures.has(.requests)
      ? [] : BalanceChecks(passage: passage, quoteOf: quote).findings(claims)
    let checks = TableClaimChecks(form: form, figures: figures, passage: passage, quoteOf: quote)
    return balance + checks.findings(claims)
  }
}
