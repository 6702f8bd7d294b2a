import Documents

/// A table as letters, one a grid place: places covered by one cell have one letter.
enum Picture {
  static func of(_ table: ManuscriptTable) -> String {
    let width = table.columnWidths.count
    var places = Array(repeating: Array(repeating: " ", count: width), count: table.rows.count)
    var next = 0
    for (index, row) in table.rows.enumerated() {
      for cell in row.cells {
        let letter = String(letters[next % letters.count])
        next += 1
        for down in index..<(index + cell.rowSpan) {
          for across in cell.column..<(cell.column + cell.columnSpan) {
            guard down < places.count, across < width else { return "行列超出表格" }
            // Two cells in one place would be a `!`.
            places[down][across] = places[down][across] == " " ? letter : "!"
          }
        }
      }
    }
    return places.map { $0.joined() }.joined(separator: "\n")
  }

  private static let letters = Array(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
}
