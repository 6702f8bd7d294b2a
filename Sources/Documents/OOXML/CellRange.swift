/// A reference such as `B3` or `A1:G2`: columns from 0, rows from 1.
struct CellRange {
  static let columnCount = 16384

  let columns: ClosedRange<Int>
  let rows: ClosedRange<Int>

  var isMerge: Bool { columns.count > 1 || rows.count > 1 }

  /// Nil for what is no reference, or one whose corners are the wrong way round.
  init?(_ reference: String) {
    let corners = reference.split(separator: ":").map { Self.corner($0) }
    guard let first = corners.first, corners.count <= 2, let start = first,
      let end = corners.count == 2 ? corners[1] : start,
      start.column <= end.column, start.row <= end.row
    else { return nil }
    columns = start.column...end.column
    rows = start.row...end.row
  }

  private static func corner(_ text: Substring) -> (column: Int, row: Int)? {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      if byte.isASCIILetter, row == 0 {
        column = column * 26 + Int(byte.asciiLowercase - 0x60)
      } else if byte.isASCIIDigit {
        row = row * 10 + Int(byte - 0x30)
      } else {
        return nil
      }
      guard column <= columnCount, row <= 1_048_576 else { return nil }
    }
    return column > 0 && row > 0 ? (column - 1, row) : nil
  }
}
