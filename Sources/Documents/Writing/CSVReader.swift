/// Reads CSV as people send it: commas, semicolons or tabs, any line ends.
package struct CSVReader {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let limits: ReadLimits
  private var at = 0

  /// The rows of the text, which is decoded already. A blank line is a row of one empty cell, so
  /// that row numbers are those of the file.
  ///
  /// Throws `DocumentError.tooComplex` where there are more cells than any report has.
  package static func read(
    _ text: String, limits: ReadLimits = .standard
  ) throws -> [[String]] {
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var reader = CSVReader(bytes: bytes, delimiter: delimiter(of: bytes), limits: limits)
    return try reader.rows()
  }

  private init(bytes: [UInt8], delimiter: UInt8, limits: ReadLimits) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.limits = limits
  }

  /// The sign that is most frequent outside quotation marks in the first lines; else the comma.
  private static func delimiter(of bytes: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes.prefix(1 << 14) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { candidates[$0] } ?? candidates[0]
  }

  private mutating func rows() throws -> [[String]] {
    var rows: [[String]] = []
    var count = 0
    while at < bytes.count {
      var row = [cell()]
      while at < bytes.count, bytes[at] == delimiter {
        at += 1
        row.append(cell())
        guard count + row.count <= limits.cells else { throw DocumentError.tooComplex }
      }
      endLine()
      count += row.count
      guard count <= limits.cells else { throw DocumentError.tooComplex }
      rows.append(row)
    }
    return rows
  }

  private mutating func cell() -> String {
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") { return quotedCell() }
    let start = at
    skipPlain()
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  /// What stands after the closing mark belongs to the cell too; nothing is lost.
  private mutating func quotedCell() -> String {
    var text: [UInt8] = []
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { break }
      text.append(byte)
      at += 1
    }
    let start = at
    skipPlain()
    text += bytes[start..<at]
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func skipPlain() {
    while at < bytes.count, bytes[at] != delimiter, bytes[at] != 0x0A, bytes[at] != 0x0D {
      at += 1
    }
  }

  private mutating func endLine() {
    guard at < bytes.count else { return }
    let first = bytes[at]
    at += 1
    if first == 0x0D, at < bytes.count, bytes[at] == 0x0A { at += 1 }
  }
}
