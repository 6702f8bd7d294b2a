import Law

/// A number of the narrative that the tables hold too.
struct TableClaim {
  /// What the text counts.
  enum Measure: Hashable {
    case received
    /// 办理: may mean received, received with carry-over, or concluded.
    case handled
    case naturalPersons
    case carriedOver
    case concluded
    case carriedForward
    case outcome([ReportRow])
    case reconsideration
    case litigation
    /// 维持, 纠正, … of reconsideration or of litigation.
    case result(isLitigation: Bool, ReportColumn)
    case litigationRow(ReportRow)
    /// 处理决定数量 of table two; loosely, in words that may count otherwise than the table.
    case decisions(ReportRow, isLoose: Bool)
    case documentsIssued
    case documentsRepealed
    case documentsInForce
  }

  var measure: Measure
  /// 0 where the text says there was none at all.
  var stated: Figure
  var quote: Range<Int>
  /// The text speaks of one office of the body that reports, not of the whole.
  var isNarrow: Bool
  /// Said in words: 未收到, 未发生.
  var isNegation: Bool
}
