import Testing

@testable import Records

/// A small file, made here, and what is to become of it.
struct Sample: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let kind: AttachmentKind?
  let refusal: AttachmentRefusal?
  let why: Comment

  var testDescription: String { "\(name): \(why)" }

  private static func taken(
    _ name: String, _ bytes: [UInt8], _ kind: AttachmentKind, _ why: Comment
  ) -> Sample {
    Sample(name: name, bytes: bytes, kind: kind, refusal: nil, why: why)
  }

  private static func refused(
    _ name: String, _ bytes: [UInt8], _ refusal: AttachmentRefusal, _ why: Comment
  ) -> Sample {
    Sample(name: name, bytes: bytes, kind: nil, refusal: refusal, why: why)
  }

  private static let pdf = Array("%PDF-1.7\n%âãÏÓ\n".utf8)
  private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46, 0]
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
  private static let docx = ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]
  private static let xlsx = ["[Content_Types].xml", "xl/workbook.xml"]
  /// 清河县 in GB 18030, with a character of four bytes behind it.
  private static let chinese: [UInt8] = [
    0xC7, 0xE5, 0xBA, 0xD3, 0xCF, 0xD8, 0x0A, 0x82, 0x30, 0x81, 0x30,
  ]

  static let taken = [
    taken("申请书.PDF", pdf, .pdf, "the ending in capitals"),
    taken("a.docx", zip(docx), .docx, "Word"),
    taken("a.docx", zip(["[Content_Types].xml", "word/document2.xml"]), .docx, "Word on the web"),
    taken("a.xlsx", zip(xlsx), .xlsx, "Excel"),
    taken("a.ofd", zip(["OFD.xml", "Doc_0/Document.xml"]), .ofd, "OFD (GB/T 33190)"),
    taken("a.doc", compound(["Root Entry", "1Table", "WordDocument"]), .doc, "Word 97"),
    taken("a.xls", compound(["Root Entry", "Workbook"]), .xls, "Excel 97"),
    taken("a.xls", compound(["Root Entry", "Book"]), .xls, "Excel 95"),
    taken(
      "a.doc", compound(["Root Entry", "A", "B", "C", "D", "WordDocument"]), .doc,
      "a directory of two sectors"),
    taken("a.jpg", jpeg, .jpeg, "a photograph"), taken("a.jpeg", jpeg, .jpeg, "the long ending"),
    taken("a.png", png, .png, "a screenshot"),
    taken("a.txt", Array("清河县\r\n\t2026".utf8), .text, "UTF-8"),
    taken("a.txt", [0xEF, 0xBB, 0xBF] + Array("清河县".utf8), .text, "UTF-8 with its mark"),
    taken("a.txt", [0xFF, 0xFE, 0x05, 0x6E, 0x0A, 0], .text, "UTF-16, as Notepad saves it"),
    taken("a.txt", chinese, .text, "GB 18030"),
    taken("a.txt", Array("MZ is no program\n".utf8), .text, "letters a program begins with"),
    taken("a.txt", Array("3 < 5\n".utf8), .text, "a sign that markup has too"),
  ]

  static let refused = [
    refused("a.pdf", [], .empty, "nothing"),
    refused("a.exe", pdf, .endingNotTaken, "an ending that is not taken"),
    refused("a.html", pdf, .endingNotTaken, "the same"),
    refused("a.svg", Array("<svg/>".utf8), .endingNotTaken, "the same"),
    refused("a.zip", zip(docx), .endingNotTaken, "an archive"),
    refused("pdf", pdf, .endingNotTaken, "no ending"),
    refused(".pdf", pdf, .endingNotTaken, "nothing but an ending"),
    refused("a.pdf.", pdf, .endingNotTaken, "an ending of nothing"),
    refused("a.pdf", jpeg, .endingDisagrees(content: .jpeg), "a photograph"),
    refused("a.docx", zip(xlsx), .endingDisagrees(content: .xlsx), "a workbook"),
    refused("a.doc", zip(docx), .endingDisagrees(content: .docx), "the new format, the old ending"),
    refused("a.png", Array("hello".utf8), .endingDisagrees(content: .text), "text"),
    refused("a.docx", zip(["a.txt"]), .archive, "a zip of anything"),
    refused("a.docx", zip(docx + xlsx), .archive, "both at once"),
    refused("a.docx", zip(docx) + [0], .archive, "something behind the zip"),
    refused("a.docx", [0x4D, 0x5A] + zip(docx), .program, "a program before the zip"),
    refused("a.docx", Array(zip(docx).dropLast(3)), .archive, "cut off"),
    refused("a.docx", zip(docx + ["word/vbaProject.bin"]), .macros, "Word with programs"),
    refused("a.xlsx", zip(xlsx + ["xl/VBAproject.BIN"]), .macros, "written otherwise"),
    refused(
      "a.doc", compound(["Root Entry", "WordDocument", "Macros", "VBA"]), .macros,
      "Word 97 with programs"),
    refused(
      "a.xls", compound(["Root Entry", "Workbook", "_VBA_PROJECT_CUR"]), .macros,
      "Excel 97 with programs"),
    refused("a.doc", compound(["Root Entry", "PowerPoint Document"]), .unknownContent, "slides"),
    refused("a.doc", CompoundNames.mark, .unknownContent, "nothing but its first bytes"),
    refused("a.txt", Array("  <HTML><script>".utf8), .markup, "a page"),
    refused("a.txt", Array("\u{FEFF}<?xml version='1.0'?><svg/>".utf8), .markup, "a drawing"),
    refused("a.txt", Array("hello <Script>alert(1)</script>".utf8), .markup, "a script within"),
    refused("a.txt", [0xFE, 0xFF, 0, 0x3C, 0, 0x61], .markup, "a page in UTF-16"),
    refused("a.doc", Array("<html><body>".utf8), .markup, "a page that Word would open"),
    refused("a.txt", Array("#!/bin/sh\n".utf8), .program, "a script"),
    refused("a.txt", Array("@echo off\r\n".utf8), .program, "a script of Windows"),
    refused("a.txt", Array("MZ".utf8) + [0x90, 0, 3], .program, "a program of Windows"),
    refused("a.txt", [0x7F, 0x45, 0x4C, 0x46, 2], .program, "a program of Linux"),
    refused("a.txt", [0x61, 0], .unknownContent, "a zero in the text"),
    refused("a.txt", [0xC7], .unknownContent, "half a character"),
    refused("a.txt", [0xFF, 0xFE, 0x00, 0xD8], .unknownContent, "half a character of UTF-16"),
    refused("a.pdf", Array(" %PDF-1.7".utf8), .endingDisagrees(content: .text), "not at the start"),
  ]
}

extension Sample {
  /// A zip with empty files of the given names.
  static func zip(_ names: [String]) -> [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for name in names {
      let text = Array(name.utf8)
      let offset = body.count
      body += [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 22) + short(text.count) + [0, 0]
      body += text
      directory += [0x50, 0x4B, 1, 2] + [UInt8](repeating: 0, count: 24) + short(text.count)
      directory += [UInt8](repeating: 0, count: 12) + long(offset) + text
    }
    return body + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + short(names.count)
      + short(names.count) + long(directory.count) + long(body.count) + [0, 0]
  }

  /// A compound file that has a directory and nothing else: its allocation table in sector 0, the
  /// directory in the sectors behind it, four names in each.
  static func compound(_ names: [String]) -> [UInt8] {
    let sectors = (names.count + 3) / 4
    var head = [UInt8](repeating: 0, count: 512)
    head.replaceSubrange(0..<8, with: CompoundNames.mark)
    head.replaceSubrange(30..<32, with: short(9))
    head.replaceSubrange(48..<52, with: long(1))
    var table = long(0xFFFF_FFFD)
    for sector in 1...sectors {
      table += long(sector == sectors ? 0xFFFF_FFFE : sector + 1)
    }
    let entries = names.flatMap { name in
      let units = name.utf16.flatMap { short(Int($0)) }
      let padded = units + [UInt8](repeating: 0, count: 64 - units.count)
      return padded + short(units.count + 2) + [UInt8](repeating: 0, count: 62)
    }
    let filled = table + [UInt8](repeating: 0xFF, count: 512 - table.count)
    let rest = [UInt8](repeating: 0, count: sectors * 512 - entries.count)
    return head + filled + entries + rest
  }

  private static func short(_ value: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }

  private static func long(_ value: Int) -> [UInt8] { short(value) + short(value >> 16) }
}
