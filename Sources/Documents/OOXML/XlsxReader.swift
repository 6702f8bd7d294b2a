/// Reads the visible sheets of an .xlsx: each a paragraph with its name, then its table.
struct XlsxReader {
  let limits: ReadLimits

  func read(_ bytes: [UInt8]) throws -> Document {
    var package = try OfficePackage(bytes, format: .xlsx, limits: limits)
    let main = try package.mainPart(usually: "xl/workbook.xml")
    let relationships = try package.relationships(of: main.name)
    func target(_ kind: String) -> String? { relationships.first { $0.kind == kind }?.target }
    let scanner = XMLScanner(main.bytes, format: .xlsx, depth: limits.depth)
    let workbook = try Workbook(scanner)
    let strings = try target("sharedStrings").flatMap { try package.scanner(of: $0) }
    let styles = try target("styles").flatMap { try package.scanner(of: $0) }
    let values = CellValues(
      strings: try strings.map { try SharedStrings.read($0) } ?? [],
      formats: try styles.map { try CellFormats.read($0) } ?? [],
      countsFrom1904: workbook.countsFrom1904)
    var blocks: [Block] = []
    var cellsLeft = limits.cells
    var textLeft = limits.textBytes
    for sheet in workbook.sheets where !sheet.isHidden {
      guard let part = relationships.first(where: { $0.id == sheet.relationship }),
        part.kind == "worksheet", let scanner = try package.scanner(of: part.target)
      else { continue }
      var reader = SheetReader(
        scanner: scanner, values: values, cellsLeft: cellsLeft, textLeft: textLeft)
      let grid = try reader.read()
      (cellsLeft, textLeft) = (reader.cellsLeft, reader.textLeft)
      if !grid.rows.isEmpty { blocks += [.paragraph(sheet.name), .table(grid)] }
      guard blocks.count <= limits.blocks else { throw DocumentError.tooComplex }
    }
    let title = try? package.title()
    return Document(title: title, format: .xlsx, blocks: blocks)
  }
}
