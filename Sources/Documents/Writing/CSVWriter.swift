/// Writes CSV (RFC 4180) that Excel and WPS open by a double click: UTF-8 with a byte order mark.
package enum CSVWriter {
  /// The rows may be made one by one while they are written.
  package static func write(_ rows: some Sequence<[String]>) -> [UInt8] {
    var output: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        append(cell, to: &output)
      }
      output += [0x0D, 0x0A]
    }
    return output
  }

  private static func append(_ cell: String, to output: inout [UInt8]) {
    let guarded = isFormula(cell)
    let quotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    if quotes { output.append(UInt8(ascii: "\"")) }
    if guarded { output.append(UInt8(ascii: "'")) }
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    if quotes { output.append(UInt8(ascii: "\"")) }
  }

  /// Whether a spreadsheet would run the text as a formula. The full-width signs count too: the
  /// Chinese and Japanese editions take them for the narrow ones.
  private static func isFormula(_ cell: String) -> Bool {
    switch cell.unicodeScalars.first {
    case "=", "@", "\t", "\r", "＝", "＋", "－", "＠": true
    case "+", "-": !isPlainNumber(cell.utf8.dropFirst())
    default: false
    }
  }

  /// Digits with at most one point.
  private static func isPlainNumber(_ digits: some Collection<UInt8>) -> Bool {
    var points = 0
    var figures = 0
    for byte in digits {
      if byte == UInt8(ascii: ".") {
        points += 1
      } else if byte.isASCIIDigit {
        figures += 1
      } else {
        return false
      }
    }
    return figures > 0 && points <= 1
  }
}
