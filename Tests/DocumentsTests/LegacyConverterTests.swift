import Testing

@testable import Documents

@Suite("Word 97 files", .enabled(if: HelperProgram.find("soffice") != nil, "needs LibreOffice"))
struct LegacyConverterTests {
  static func rtf(_ text: String) -> [UInt8] {
    Array("{\\rtf1\\ansi \(text)\\par\\trowd\\cellx2000\\cellx4000 a\\cell 1\\cell\\row}".utf8)
  }

  @Test func oneBadFileDoesNotCostTheOthers() async throws {
    let files = [Self.rtf("first"), Array("\u{D0}garbage".utf8), Self.rtf("third"), []]
    let results = await LegacyConverter().convert(files)
    let reader = DocumentReader()
    var outlines: [[String]] = []
    for result in results {
      guard case .success(let bytes) = result else {
        outlines.append([])
        continue
      }
      outlines.append(
        outlineOf(try reader.read(bytes, named: "0.docx")).filter { !$0.isEmpty })
    }
    #expect(outlines[0] == ["first", "0:a | 1:1"])
    #expect(outlines[2] == ["third", "0:a | 1:1"])
    #expect(results[3] == .failure(.empty))
  }

  @Test func nothingIsTakenFromTheMachine() async throws {
    // A field that would draw the text of a local file into the document.
    let field = "{\\field{\\*\\fldinst INCLUDETEXT \"/etc/passwd\"}{\\fldrslt none}}"
    let file = Array("{\\rtf1\\ansi begin \(field) end\\par}".utf8)
    let result = await LegacyConverter().convert([file])
    let document = try DocumentReader().read(try #require(result.first).get(), named: "0.docx")
    #expect(!outlineOf(document).joined().contains("root:"))
  }
}

@Suite("Batches of Word 97 files")
struct LegacyBatchTests {
  @Test(arguments: [
    (0, []), (1, [1]), (5, [5]), (6, [3, 3]), (32, [16, 16]), (33, [11, 11, 11]),
  ])
  func batchesAreEven(_ count: Int, _ sizes: [Int]) {
    let batches = LegacyConverter.batches(of: Array(0..<count))
    #expect(batches.map(\.count) == sizes)
    #expect(batches.flatMap { $0 } == Array(0..<count))
  }

  @Test func lockIsSeenWithoutOpening() {
    var file = FormatSniffer.compoundHeader + [UInt8](repeating: 0, count: 1016)
    file.replaceSubrange(512..<514, with: [0xEC, 0xA5])
    #expect(LegacyLock.error(in: file) == nil)
    file[523] = 0x01
    #expect(LegacyLock.error(in: file) == .encrypted)
    #expect(LegacyLock.error(in: []) == .empty)
    #expect(LegacyLock.error(in: FormatSniffer.compoundHeader) == nil, "cut off")
  }
}
