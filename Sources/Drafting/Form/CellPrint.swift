package import Law

extension CellValue {
  /// The cell as it is printed; a blank stays blank.
  package var printed: String {
    switch self {
    case .blank: ""
    case .number(let figure): figure.description
    case .measured(_, let raw): raw
    case .text(let text): text
    }
  }
}
