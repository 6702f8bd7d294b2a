/// The size of type of a table.
enum TableType: Int, CaseIterable {
  case small4 = 24
  case five = 21
  case smallFive = 18
  case six = 15

  /// In half points, as Word counts.
  var halfPoints: Int { rawValue }
  /// The exact height of a line, in twips.
  var line: Int { rawValue * 10 * 5 / 4 }
  /// The height of the table set in this size, in twips.
  func height(_ layout: TableLayout, widths: [Int], leastRow: Int) -> Int {
    var heights = Array(repeating: leastRow, count: layout.rows.count)
    var tall: [(rows: Range<Int>, height: Int)] = []
    for (index, row) in layout.rows.enumerated() {
      for case .cell(let cell) in row {
        let width = widths[cell.column..<(cell.column + cell.columnSpan)].reduce(0, +)
        let height = lines(cell, width: width - 2 * Self.padding) * line + Self.ruling
        if cell.rowSpan == 1 {
          heights[index] = max(heights[index], height)
        } else {
          tall.append((index..<(index + cell.rowSpan), height))
        }
      }
    }
    // A merged cell that is higher than its rows makes the last of them higher.
    for (rows, height) in tall {
      let missing = height - heights[rows].reduce(0, +)
      if missing > 0 { heights[rows.upperBound - 1] += missing }
    }
    return heights.reduce(0, +)
  }

  /// Between the ruling and the text, left and right, in twips: 1 mm.
  static let padding = 57
  private static let ruling = 10

  private func lines(_ cell: ManuscriptCell, width: Int) -> Int {
    let characters = max(width / (halfPoints * 5), 2)
    var lines = 1
    // In halves of a full-width character.
    var used = 0
    for run in cell.runs {
      for byte in run.text.utf8 {
        switch byte {
        case UInt8(ascii: "\n"):
          lines += 1
          used = 0
          continue
        case 0x80..<0xC0: continue
        case 0..<0x80: used += 1
        default: used += 2
        }
        if used > characters {
          lines += 1
          used = byte < 0x80 ? 1 : 2
        }
      }
    }
    return lines
  }
}
