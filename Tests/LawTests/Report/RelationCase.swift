import Law

/// Figures in few words, the relation they are held against, and what comes of it.
struct RelationCase: Sendable {
  var figures: [(ReportRow, ReportColumn, CellValue)]
  var previous: [(ReportRow, ReportColumn, CellValue)] = []
  var verdict: CheckRelation.Verdict
  var why: String

  func found(_ relation: CheckRelation) -> CheckRelation.Verdict {
    relation.verdict(
      Self.figures(figures), previous: previous.isEmpty ? nil : Self.figures(previous))
  }

  static func figures(_ list: [(ReportRow, ReportColumn, CellValue)]) -> Figures {
    var figures = Figures()
    for (row, column, value) in list { figures[CellID(row, column)] = value }
    return figures
  }

  /// Whole numbers.
  static func row(_ row: ReportRow, _ columns: [ReportColumn], _ values: [Int64?])
    -> [(ReportRow, ReportColumn, CellValue)]
  {
    zip(columns, values).map { (row, $0, $1.map { .number(Figure($0)) } ?? .blank) }
  }

  static func column(_ column: ReportColumn, _ values: [(ReportRow, Int64)])
    -> [(ReportRow, ReportColumn, CellValue)]
  {
    values.map { ($0.0, column, .number(Figure($0.1))) }
  }
}

extension ReportForm {
  /// The relation of a rule that is reported at a cell.
  func relation(_ rule: CheckRule, at row: ReportRow, _ column: ReportColumn) -> CheckRelation? {
    relations.first { $0.rule == rule && $0.target == CellID(row, column) }
  }
}
