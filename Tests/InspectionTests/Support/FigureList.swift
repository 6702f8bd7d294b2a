public import Law

extension Figures {
  /// Reads the rows of a form as an official would type them: a label, then the values.
  ///
  /// The rows stand in the form's order. The label is there for the reader and must be part of
  /// the form's own; `~` is a blank cell, anything that is no number stands as printed.
  init(_ form: ReportForm, _ list: String) {
    self.init()
    var lines = list.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
      .filter { !$0.isEmpty }[...]
    for table in form.tables {
      for block in table.blocks {
        for row in block.rows {
          guard let line = lines.popFirst() else { return }
          precondition(row.path.joined().contains(line[0]), "\(line[0]) is not \(row.path)")
          precondition(line.count == block.columns.count + 1, "\(line) has other columns")
          for (column, text) in zip(block.columns, line.dropFirst()) {
            self[CellID(row.row, column.column)] = CellValue(typed: text)
          }
        }
      }
    }
    precondition(lines.isEmpty, "more rows than the form has")
  }

  /// With some cells changed.
  func with(_ changes: (ReportRow, ReportColumn, CellValue)...) -> Figures {
    var figures = self
    for (row, column, value) in changes { figures[CellID(row, column)] = value }
    return figures
  }
}

extension CellValue {
  init(typed text: String) {
    if text == "~" {
      self = .blank
    } else if let figure = Figure(text) {
      self = .number(figure)
    } else {
      self = .text(text)
    }
  }

  /// As it stands in a cell.
  var printed: String {
    switch self {
    case .blank: ""
    case .number(let figure): figure.description
    case .measured(_, let raw): raw
    case .text(let text): text
    }
  }
}

extension CellValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  /// A cell with words.
  public init(stringLiteral text: String) { self = .text(text) }
  /// A cell with a whole number.
  public init(integerLiteral value: Int64) { self = .number(Figure(value)) }
}
