internal import Documents
internal import Foundation
internal import Office

/// The lines of a ledger as a file had them, and where each column stood. It travels in the form
/// from the preview to the taking over; the office checks every line again.
struct ImportTable: Sendable, Codable, Equatable {
  struct Line: Sendable, Codable, Equatable {
    let line: Int
    let cells: [String: String]
  }

  /// By the name of the column: from 0.
  let columns: [String: Int]
  /// Heads of columns that nothing was read from.
  let unread: [String]
  let lines: [Line]

  static let mostLines = 2000

  var rows: [ImportRow] {
    lines.map { line in
      let cells = line.cells.compactMap { name, text in
        ImportColumn(rawValue: name).map { ($0, text) }
      }
      return ImportRow(
        line: line.line, cells: Dictionary(cells, uniquingKeysWith: { first, _ in first }))
    }
  }

  /// C5, as spreadsheets name a cell.
  func cell(_ column: ImportColumn, line: Int) -> String? {
    guard var rest = columns[column.rawValue] else { return nil }
    var name = ""
    repeat {
      name = String(UnicodeScalar(UInt8(65 + rest % 26))) + name
      rest = rest / 26 - 1
    } while rest >= 0
    return name + "\(line)"
  }

  // As it travels: one line of JSON, since line ends of a form are not kept.

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  init?(text: String) {
    guard let table = try? JSONDecoder().decode(ImportTable.self, from: Data(text.utf8)),
      table.columns.values.allSatisfy({ (0..<10_000).contains($0) })
    else { return nil }
    self = table
  }
}

extension ImportTable {
  /// Why a file gives no lines.
  enum Fault: Error, Equatable {
    case unreadable(DocumentError)
    case noHead
    case missing([ImportColumn])
    case noLines
    case tooManyLines
  }

  static let compulsory: [ImportColumn] = [
    .number, .channel, .submitted, .requesterClass, .requesterName, .title,
  ]

  /// From an .xlsx or .csv file; the first table with the heads of a ledger counts.
  init(_ bytes: [UInt8], named name: String) throws(Fault) {
    let grids = try Self.grids(bytes, named: name)
    for grid in grids {
      guard let head = grid.prefix(20).firstIndex(where: { Self.columns(of: $0).count >= 3 })
      else { continue }
      self = try ImportTable(grid, head: head)
      return
    }
    throw .noHead
  }

  private init(_ grid: [[String]], head: Int) throws(Fault) {
    let found = Self.columns(of: grid[head])
    let missing = Self.compulsory.filter { found[$0] == nil }
    guard missing.isEmpty else { throw .missing(missing) }
    lines = grid.enumerated().dropFirst(head + 1).compactMap { index, row in
      let cells = found.compactMap { column, place -> (String, String)? in
        let text = place < row.count ? row[place] : ""
        return text.isEmpty ? nil : (column.rawValue, text)
      }
      guard !cells.isEmpty else { return nil }
      return Line(
        line: index + 1, cells: Dictionary(cells, uniquingKeysWith: { first, _ in first }))
    }
    guard !lines.isEmpty else { throw .noLines }
    guard lines.count <= Self.mostLines else { throw .tooManyLines }
    columns = Dictionary(
      found.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first })
    unread = grid[head].enumerated()
      .filter { !$0.element.isEmpty && !found.values.contains($0.offset) }.map(\.element)
  }

  private static func columns(of row: [String]) -> [ImportColumn: Int] {
    var columns: [ImportColumn: Int] = [:]
    for (index, text) in row.enumerated() {
      let name = String(text.filter { !$0.isWhitespace && $0 != "*" })
      let column = ImportColumn.allCases.first { Words.Ledger.heads(of: $0).contains(name) }
      if let column, columns[column] == nil { columns[column] = index }
    }
    return columns
  }

  private static func grids(
    _ bytes: [UInt8], named name: String
  ) throws(Fault) -> [[[String]]] {
    do {
      switch DocumentReader.format(of: bytes, named: name) {
      case .xlsx:
        return try DocumentReader().read(bytes, named: name).blocks.compactMap(grid)
      case .csv, .text:
        return [try CSVReader.read(try PlainText.read(bytes).get())]
      case .html, .docx, .doc, .pdf, .json, nil: throw DocumentError.unknownFormat
      }
    } catch let error as DocumentError {
      throw .unreadable(error)
    } catch {
      throw .unreadable(.damaged(.xlsx))
    }
  }

  private static func grid(_ block: Block) -> [[String]]? {
    guard case .table(let grid) = block else { return nil }
    return grid.rows.map { row in
      // No ledger is wider; one cell far out must not cost the earth.
      var texts = Array(repeating: "", count: min((row.map(\.column).max() ?? -1) + 1, 256))
      for cell in row where texts.indices.contains(cell.column) { texts[cell.column] = cell.text }
      return texts
    }
  }
}
