import Foundation
import FoundationXML
import Testing

@testable import Documents

/// A part of an Office file; fails the test where there is none.
func part(_ name: String, of bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation)
  throws -> [UInt8]
{
  var archive = try ZipArchive(bytes, format: .docx, limits: .standard)
  return try #require(try archive.unpack(name), sourceLocation: sourceLocation)
}

func text(_ name: String, of bytes: [UInt8]) throws -> String {
  String(decoding: try part(name, of: bytes), as: UTF8.self)
}

/// The names of all parts that an XML parser, not ours, refuses.
func malformedParts(of bytes: [UInt8]) throws -> [String] {
  try ZipDirectory.names(in: bytes).filter { name in
    !XMLParser(data: Data(try part(name, of: bytes))).parse()
  }
}

/// What `document.xml` says about its comments, in the order of their ids.
func commentedTexts(of bytes: [UInt8]) throws -> [String] {
  let parser = XMLParser(data: Data(try part("word/document.xml", of: bytes)))
  let ranges = CommentRanges()
  parser.delegate = ranges
  try #require(parser.parse())
  try #require(ranges.open.isEmpty, "every range ends")
  try #require(ranges.texts.keys.sorted() == ranges.references.sorted(), "one reference each")
  return ranges.texts.sorted { $0.key < $1.key }.map(\.value)
}

private final class CommentRanges: NSObject, XMLParserDelegate {
  var texts: [Int: String] = [:]
  var open: Set<Int> = []
  var references: [Int] = []
  private var isText = false

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let id = attributes["w:id"].flatMap { Int($0) }
    switch (name, id) {
    case ("w:commentRangeStart", let id?): (texts[id], _) = ("", open.insert(id))
    case ("w:commentRangeEnd", let id?): open.remove(id)
    case ("w:commentReference", let id?): references.append(id)
    case ("w:t", _): isText = true
    case ("w:br", _): for id in open { texts[id]? += "\n" }
    default: break
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "w:t" { isText = false }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard isText else { return }
    for id in open { texts[id]? += string }
  }
}

/// Random numbers that are the same in every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A table of two to nine columns with random merges.
func randomTable(_ dice: inout Dice) -> ManuscriptTable {
  let columns = Int.random(in: 2...9, using: &dice)
  let rows = Int.random(in: 2...12, using: &dice)
  let words = ["0", "12", "（一）予以公开", "a<b&\"c\"", "", "第一行\n第二行", "-8", "59237.2449"]
  var taken = Array(repeating: Array(repeating: false, count: columns), count: rows)
  var result: [ManuscriptRow] = []
  for row in 0..<rows {
    var cells: [ManuscriptCell] = []
    for column in 0..<columns where !taken[row][column] {
      let free = taken[row][column...].prefix { !$0 }.count
      // The first two cells stay single: a table of one cell a row is read as a page's frame.
      let corner = row == 0 && column < 2
      let width = corner || Bool.random(using: &dice) ? 1 : Int.random(in: 1...free, using: &dice)
      let height =
        corner || Bool.random(using: &dice) ? 1 : Int.random(in: 1...(rows - row), using: &dice)
      for y in row..<(row + height) {
        for x in column..<(column + width) { taken[y][x] = true }
      }
      cells.append(
        ManuscriptCell(
          words.randomElement(using: &dice) ?? "", column: column, columnSpan: width,
          rowSpan: height))
    }
    result.append(ManuscriptRow(cells))
  }
  return ManuscriptTable(
    columnWidths: (0..<columns).map { _ in Double.random(in: 1...4, using: &dice) }, rows: result)
}

extension ManuscriptTable {
  /// The table as a reader should find it.
  var grid: Grid {
    Grid(
      rows: rows.map { row in
        row.cells.map {
          GridCell(
            $0.runs.map(\.text).joined(), column: $0.column, columnSpan: $0.columnSpan,
            rowSpan: $0.rowSpan)
        }
      })
  }
}

/// Lets LibreOffice convert a file; the bytes of what it made.
func convert(_ bytes: [UInt8], named name: String, to format: String) async throws -> [UInt8] {
  // Enough for a machine where all other tests run too.
  let office = HelperProgram(
    name: "soffice", package: "libreoffice", limits: .libreOffice(seconds: 600))
  return try await TemporaryFolder.with { folder in
    try folder.write(bytes, named: name)
    let options = [
      "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", format,
      "--outdir", "out", name,
    ]
    _ = try await office.run(options, in: folder, into: NoListing())
    let kind = format.prefix { $0 != ":" }
    let result = name.prefix { $0 != "." } + "." + kind
    return try #require(folder.read("out/" + result, limit: LegacyConverter.largestResult))
  }
}
