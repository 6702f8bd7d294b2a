import Documents
import Testing

@Suite("The format of a file")
struct FormatTests {
  struct Case: CustomTestStringConvertible {
    let bytes: [UInt8]
    let name: String
    let format: FileFormat?
    let why: String
    var testDescription: String { why }

    init(_ bytes: [UInt8], _ name: String, _ format: FileFormat?, _ why: String) {
      (self.bytes, self.name, self.format, self.why) = (bytes, name, format, why)
    }

    init(_ text: String, _ name: String, _ format: FileFormat?, _ why: String) {
      self.init(Array(text.utf8), name, format, why)
    }
  }

  /// A compound file with one directory entry of that name.
  static func compound(_ name: String) -> [UInt8] {
    let header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let entry = Array(name.utf8.map { [$0, 0] }.joined()) + [0, 0]
    return header + [UInt8](repeating: 0, count: 1016) + entry + [UInt8](repeating: 0, count: 128)
  }

  static let word = docx(wordParagraph("一")).bytes
  static let sheet = xlsx(rows: "").bytes

  static let cases: [Case] = [
    Case("%PDF-1.7\n", "a.doc", .pdf, "a PDF by another name"),
    Case("\r\n%PDF-1.4", "a.pdf", .pdf, "a PDF with something before it"),
    Case(word, "a.doc", .docx, "a .docx by the old name"),
    Case(sheet, "a.docx", .xlsx, "a workbook by the name of a text"),
    Case(Array(word.prefix(300)), "a.bin", .docx, "cut off: told by the parts that can be seen"),
    Case(StoredZip(parts: [.init("ppt/a.xml", "")]).bytes, "a.docx", nil, "slides are not read"),
    Case("PK赛报名表", "a.txt", .text, "a text that begins with PK"),
    Case(compound("WordDocument"), "a.txt", .doc, "Word 97"),
    Case(compound("Workbook"), "a.doc", nil, "an old workbook"),
    Case(compound("EncryptedPackage"), "a.xlsx", .xlsx, "locked, so its reader can say so"),
    Case(compound("EncryptedPackage"), "a.docx", .docx, "locked, so its reader can say so"),
    Case(compound("Other"), "a.wps", .doc, "WPS's own, for the converter to try"),
    Case("{\\rtf1\\ansi", "a.doc", .doc, "RTF"),
    Case("<html><p>一</p>", "a.doc", .html, "a page saved as .doc"),
    Case("\u{FEFF} <!DOCTYPE HTML>", "a.txt", .html, "a page saved as .txt"),
    Case("<?xml version=\"1.0\"?><html>", "a.htm", .html, "XHTML"),
    Case("<table><tr><td>1", "", .html, "a piece of a page"),
    Case("一、总体情况<br>二", "a.html", .html, "a piece of a page by its name"),
    Case("一、总体情况\n二", "a.html", .text, "no tag at all: lines would be lost as HTML"),
    Case("一、总体情况<br>二", "a.txt", .text, "a text that mentions a tag"),
    Case("<不予公开>", "a.txt", .text, "a text that begins with a bracket"),
    Case(
      "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>", "a.doc", .doc,
      "Word 2003 XML"),
    Case("MIME-Version: 1.0\nContent-Type: multipart/related;", "a.doc", nil, "a web archive"),
    Case("{}", "a.json", .json, "by name"),
    Case("一,二", "a.CSV", .csv, "by name, letter case apart"),
    Case([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0], "a.txt", nil, "a picture"),
    Case("一、总体情况\u{0}（一）主动公开。二、主动公开政府信息情况", "a.txt", .text, "a stray byte"),
    Case("not a pdf", "a.pdf", nil, "a name that promises what the content is not"),
    Case([0xFF, 0xFE, 0x3C, 0, 0x70, 0, 0x3E, 0], "a.html", .html, "a page in UTF-16"),
  ]

  @Test(arguments: cases) func isTold(_ item: Case) {
    #expect(DocumentReader.format(of: item.bytes, named: item.name) == item.format)
  }

  @Test func refusals() {
    var limits = ReadLimits()
    limits.fileBytes = 3
    let cases: [([UInt8], String, DocumentError)] = [
      ([], "a.txt", .empty),
      (Array(" \n\t\u{3000}\n".utf8), "a.txt", .empty),
      (Array("<p>&nbsp;</p>".utf8), "a.html", .empty),
      (Self.compound("EncryptedPackage"), "a.docx", .encrypted),
      (Self.compound("EncryptedPackage"), "a.xlsx", .encrypted),
      ([0, 1, 2], "a.bin", .unknownFormat),
    ]
    for (bytes, name, error) in cases {
      #expect(throws: error) { try read(bytes, named: name) }
    }
    #expect(throws: DocumentError.tooLarge(limit: 3)) {
      try read(Array("1234".utf8), named: "a.txt", limits: limits)
    }
  }
}
