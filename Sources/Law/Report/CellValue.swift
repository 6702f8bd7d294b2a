/// What stands in a cell of the annual report. Blank is not 0 (the form asks for `0`).
public enum CellValue: Sendable, Hashable {
  case blank
  case number(Figure)
  /// A number with a unit or a note in the cell; `raw` is the whole cell.
  case measured(Figure, raw: String)
  /// Anything else as printed: `/`, `-`, 无.
  case text(String)

  /// The number in the cell, if one stands there.
  public var figure: Figure? {
    switch self {
    case .number(let figure), .measured(let figure, _): figure
    case .blank, .text: nil
    }
  }
}
