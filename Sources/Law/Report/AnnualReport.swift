/// An annual report on disclosure: what Regulation art 50 asks for, in one of the two forms.
public struct AnnualReport: Sendable, Equatable {
  /// The form its tables have.
  public var form: ReportForm
  /// The year reported on.
  public var year: Int
  /// The agency that reports.
  public var unit: String
  /// The title as printed.
  public var title: String
  /// What stands before section one, a paragraph each.
  public var preface: [String]
  /// The paragraphs of each section, tables left out.
  public var prose: [ReportSection: [String]]
  /// The cells of the three tables; a cell that is not there was not given.
  public var figures: Figures
  /// The day below the signature, where one is given.
  public var signed: Day?

  /// A report of these parts.
  public init(
    form: ReportForm, year: Int, unit: String, title: String, preface: [String] = [],
    prose: [ReportSection: [String]] = [:], figures: Figures = Figures(), signed: Day? = nil
  ) {
    self.form = form
    self.year = year
    self.unit = unit
    self.title = title
    self.preface = preface
    self.prose = prose
    self.figures = figures
    self.signed = signed
  }
}

/// The cells of a report's tables, by cell.
public struct Figures: Sendable, Equatable {
  private var values: [CellID: CellValue]

  /// No cell given.
  public init() { values = [:] }

  /// What stands in a cell; nil where the cell was not given at all.
  public subscript(cell: CellID) -> CellValue? {
    get { values[cell] }
    set { values[cell] = newValue }
  }

  /// The number in a cell, if there is one.
  public func figure(_ row: ReportRow, _ column: ReportColumn) -> Figure? {
    values[CellID(row, column)]?.figure
  }

  /// Whether no cell was given.
  public var isEmpty: Bool { values.isEmpty }

  /// The cells that were given, in no order.
  public var cells: some Collection<CellID> { values.keys }

  /// Whether any cell of a table was given.
  public func has(_ table: ReportTable) -> Bool { values.keys.contains { $0.table == table } }

  /// Whether （六）其他处理 stands as one row.
  public var otherHandlingIsUndivided: Bool {
    values.keys.contains { $0.row == .otherHandling }
  }
}
