import Documents

/// A document in lines: a paragraph as it is; a table as `[` its rows `]`, each cell as
/// `column:text` with `+columns×rows` where it spans, parted by ` | `.
func outline(_ document: Document) -> [String] {
  document.blocks.flatMap { block -> [String] in
    switch block {
    case .paragraph(let text): [text]
    case .table(let grid): ["["] + grid.rows.map(outline) + ["]"]
    }
  }
}

private func outline(_ row: [GridCell]) -> String {
  row.map { cell in
    let isMerged = cell.columnSpan > 1 || cell.rowSpan > 1
    let spans = isMerged ? "+\(cell.columnSpan)×\(cell.rowSpan)" : ""
    return "\(cell.column)\(spans):\(cell.text.split(separator: "\n").joined(separator: "/"))"
  }.joined(separator: " | ")
}

func read(_ bytes: [UInt8], named name: String = "", limits: ReadLimits = .standard) throws
  -> Document
{
  try DocumentReader(limits: limits).read(bytes, named: name)
}

/// The lines of a page whose body is given.
func readPage(_ body: String) throws -> [String] {
  outline(try read(Array("<html><body>\(body)</body></html>".utf8)))
}

/// The least .docx with that body; `extra` parts are added, with what refers to them.
func docx(_ body: String, extra: [(kind: String, content: String)] = []) -> StoredZip {
  let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  let relations = extra.enumerated().map { index, part in
    "<Relationship Id=\"r\(index)\" Type=\"\(type)/\(part.kind)\" Target=\"\(part.kind).xml\"/>"
  }
  let document = """
    <?xml version="1.0" encoding="UTF-8"?>
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">\
    <w:body>\(body)</w:body></w:document>
    """
  return StoredZip(
    parts: [
      .init(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"\(type)/officeDocument\" "
          + "Target=\"word/document.xml\"/></Relationships>"),
      .init("word/document.xml", document),
      .init(
        "word/_rels/document.xml.rels",
        "<Relationships>\(relations.joined())</Relationships>"),
    ] + extra.map { .init("word/\($0.kind).xml", $0.content) })
}

/// The lines of a .docx whose body is given.
func readWord(_ body: String, extra: [(kind: String, content: String)] = []) throws -> [String] {
  outline(try read(docx(body, extra: extra).bytes))
}

/// A paragraph of one run.
func wordParagraph(_ text: String, properties: String = "") -> String {
  "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
}

/// A workbook of one sheet.
func xlsx(
  rows: String, after: String = "", strings: String = "", styles: String = "", sheet: String = ""
) -> StoredZip {
  let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  return StoredZip(parts: [
    .init(
      "xl/workbook.xml",
      """
      <workbook xmlns:r="\(type)"><sheets>\(sheet)<sheet name="表一" sheetId="7" r:id="a"/>\
      </sheets></workbook>
      """),
    .init(
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships><Relationship Id="a" Type="\(type)/worksheet" \
      Target="/xl/worksheets/sheet1.xml"/><Relationship Id="b" Type="\(type)/sharedStrings" \
      Target="sharedStrings.xml"/><Relationship Id="c" Type="\(type)/styles" \
      Target="styles.xml"/></Relationships>
      """),
    .init(
      "xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(rows)</sheetData>\(after)</worksheet>"),
    .init("xl/sharedStrings.xml", "<sst>\(strings)</sst>"),
    .init("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
  ])
}
