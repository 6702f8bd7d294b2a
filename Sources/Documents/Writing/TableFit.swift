/// The size of type and the height of the rows of a table, chosen so that a table which must stay
/// together fits its page.
struct TableFit {
  let type: TableType
  let isForm: Bool
  /// No row is lower than this, in twips.
  let leastRow: Int

  /// `above`: the height in twips of what must stand on the same page over the table.
  init(_ table: ManuscriptTable, layout: TableLayout, widths: [Int], above: Int) {
    guard !table.isForm else {
      self = TableFit(type: .small4, tenths: 23, isForm: true)
      return
    }
    let plain: TableType = layout.columns > 6 ? .five : .small4
    let loose = TableFit(type: plain, tenths: 18)
    guard table.keepTogether else {
      self = loose
      return
    }
    // Word breaks lines a little earlier than the estimate does: leave it one part in 25.
    let room = (PageLayout.textHeight - above) * 24 / 25
    // Rather tighter rows than smaller type.
    let fits = TableType.allCases.lazy.filter { $0.rawValue <= plain.rawValue }
      .flatMap { type in [18, 17, 16, 15, 14].lazy.map { TableFit(type: type, tenths: $0) } }
    let fitting = fits.first {
      $0.type.height(layout, widths: widths, leastRow: $0.leastRow) <= room
    }
    self = fitting ?? loose
  }

  /// The style of the text in its cells.
  var docxID: String { isForm ? "FormText" : type.docxID }

  private init(type: TableType, tenths: Int, isForm: Bool = false) {
    self.type = type
    self.isForm = isForm
    leastRow = type.halfPoints * tenths
  }
}
