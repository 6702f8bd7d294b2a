/// Writes a spreadsheet as an Excel file (.xlsx). The same spreadsheet gives the same bytes.
package enum XlsxWriter {
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  static let namespace =
    #"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="\#(office)""#

  package static func write(_ spreadsheet: Spreadsheet) -> [UInt8] {
    // A workbook without a sheet is refused by every program.
    let blank = Spreadsheet.Sheet(name: "", rows: [])
    let sheets = spreadsheet.sheets.isEmpty ? [blank] : spreadsheet.sheets
    var looks = XlsxLooks()
    let parts = sheets.enumerated().map { index, sheet in
      XlsxSheet.part(name(index), sheet, sheet.rows, looks: &looks)
    }
    return archive(spreadsheet.title, sheets, parts, looks)
  }

  /// One sheet whose rows are made while they are written, in place of its own.
  package static func write(
    title: String, _ sheet: Spreadsheet.Sheet, rows: some Collection<Spreadsheet.Row>
  ) -> [UInt8] {
    var looks = XlsxLooks()
    let part = XlsxSheet.part(name(0), sheet, rows, looks: &looks)
    return archive(title, [sheet], [part], looks)
  }

  private static func name(_ index: Int) -> String { "xl/worksheets/sheet\(index + 1).xml" }

  private static func archive(
    _ title: String, _ sheets: [Spreadsheet.Sheet], _ parts: [ZipWriter.Entry], _ looks: XlsxLooks
  ) -> [UInt8] {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", contentTypes(sheets.count))
    zip.add(rootRelationships)
    zip.add("xl/workbook.xml", workbook(XlsxName.names(of: sheets)))
    zip.add("xl/_rels/workbook.xml.rels", relationships(sheets.count))
    zip.add("xl/styles.xml", looks.part())
    for part in parts { zip.add(part) }
    zip.add("docProps/core.xml", DocxParts.core(title: title))
    return zip.finish()
  }

  private static func contentTypes(_ count: Int) -> [UInt8] {
    func override(_ part: String, _ type: String) -> String {
      #"<Override PartName="/\#(part)" ContentType="\#(type)"/>"#
    }
    let sheets = (1...count).map {
      override("xl/worksheets/sheet\($0).xml", "\(type).worksheet+xml")
    }
    return Array(
      (DocxParts.head + #"<Types xmlns="\#(package)/content-types">"#
        + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package."#
        + #"relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"#
        + override("xl/workbook.xml", "\(type).sheet.main+xml")
        + override("xl/styles.xml", "\(type).styles+xml")
        + override(
          "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        + sheets.joined() + "</Types>").utf8)
  }

  private static let rootRelationships = ZipWriter.Entry(
    name: "_rels/.rels",
    deflating: Array(
      (DocxParts.head + #"<Relationships xmlns="\#(package)/relationships">"#
        + relationship("rId1", "\(office)/officeDocument", "xl/workbook.xml")
        + relationship(
          "rId2", "\(package)/relationships/metadata/core-properties", "docProps/core.xml")
        + "</Relationships>").utf8))

  private static func relationships(_ count: Int) -> [UInt8] {
    let sheets = (1...count).map {
      relationship("rId\($0)", "\(office)/worksheet", "worksheets/sheet\($0).xml")
    }
    return Array(
      (DocxParts.head + #"<Relationships xmlns="\#(package)/relationships">"# + sheets.joined()
        + relationship("rId\(count + 1)", "\(office)/styles", "styles.xml") + "</Relationships>")
        .utf8)
  }

  private static func relationship(_ id: String, _ type: String, _ target: String) -> String {
    #"<Relationship Id="\#(id)" Type="\#(type)" Target="\#(target)"/>"#
  }

  private static func workbook(_ names: [String]) -> [UInt8] {
    var out = MarkupBuffer()
    out.markup(DocxParts.head)
    out.markup("<workbook \(namespace)><sheets>")
    for (index, name) in names.enumerated() {
      out.markup(#"<sheet name=""#)
      out.escaped(name)
      out.markup(#"" sheetId="\#(index + 1)" r:id="rId\#(index + 1)"/>"#)
    }
    out.markup("</sheets></workbook>")
    return out.bytes
  }
}
