import Testing

@testable import Documents

@Suite("Files of all formats")
struct FileReaderTests {
  private func read(
    _ files: [(name: String, bytes: [UInt8])]
  ) async throws -> [(index: Int, result: Result<Document, DocumentError>)] {
    try await TemporaryFolder.with { folder in
      for file in files { try folder.write(file.bytes, named: file.name) }
      var results: [(Int, Result<Document, DocumentError>)] = []
      let paths = files.map { folder.path + "/" + $0.name } + [folder.path + "/missing"]
      await FileReader().read(paths: paths, map: { $0 }) { results.append(($0, $1)) }
      return results
    }
  }

  @Test func resultsComeInOrderWhateverTakesLong() async throws {
    var files: [(name: String, bytes: [UInt8])] = []
    for number in 0..<(FileReader.window + 10) {
      files.append(("\(number).txt", Array("第\(number)份".utf8)))
    }
    files[3] = ("3.doc", LegacyConverterTests.rtf("three"))
    files[5] = ("5.pdf", TinyPDF.table)
    let results = try await read(files)
    #expect(results.map(\.index) == Array(0...files.count))
    #expect(try results[4].result.get() == Document(format: .text, blocks: [.paragraph("第4份")]))
    #expect(try results[70].result.get().blocks == [.paragraph("第70份")])
    guard case .failure(.unreadable) = results[files.count].result else {
      Issue.record("a file that is not there")
      return
    }
  }

  @Test(.enabled(if: HelperProgram.find("soffice") == nil, "where LibreOffice is missing"))
  func missingProgramIsNamed() async {
    await #expect(
      throws: DocumentError.programMissing("soffice", package: "libreoffice-writer-nogui")
    ) { try await FileReader().read(LegacyConverterTests.rtf("x"), named: "x.doc") }
  }

  @Test(.enabled(if: HelperProgram.find("soffice") != nil, "needs LibreOffice"))
  func convertedFileKeepsItsFormat() async throws {
    let document = try await FileReader().read(LegacyConverterTests.rtf("x"), named: "x.doc")
    #expect(document.format == .doc)
  }
}
