import Testing

@testable import Documents

@Suite("PDF files", .enabled(if: HelperProgram.find("pdftotext") != nil, "needs poppler-utils"))
struct PDFReaderTests {
  @Test func wordsAndBordersBecomeATable() async throws {
    let document = try await PDFReader().read(TinyPDF.table)
    #expect(outlineOf(document) == ["Report", "0:Rules | 1:12", "0:Permits | 1:7"])
    #expect(document.format == .pdf)
  }

  struct Bad: CustomTestStringConvertible {
    var why: String
    var bytes: [UInt8]
    var error: DocumentError
    var testDescription: String { why }
  }

  static let bad = [
    Bad(why: "garbage", bytes: Array("%PDF-1.4 garbage".utf8), error: .damaged(.pdf)),
    Bad(why: "nothing", bytes: [], error: .damaged(.pdf)),
    Bad(why: "a picture only", bytes: TinyPDF.bytes(["10 10 m 90 90 l S"]), error: .noText),
    Bad(
      why: "an unknown lock",
      bytes: TinyPDF.bytes(
        [TinyPDF.word("x", x: 9, y: 9)], trailer: "/Encrypt<</Filter/Unknown/V 9>>"),
      error: .encrypted),
    Bad(
      why: "more pages than any report",
      bytes: TinyPDF.bytes(Array(repeating: TinyPDF.word("x", x: 9, y: 9), count: 310)),
      error: .tooComplex),
  ]

  @Test(arguments: bad) func badFiles(_ given: Bad) async {
    await #expect(throws: given.error) { try await PDFReader().read(given.bytes) }
  }

  @Test(arguments: 1...4) func spoiltFilesComeBack(_ seed: Int) async {
    var dice = SeededDice(state: UInt64(seed))
    for _ in 0..<10 {
      do {
        _ = try await PDFReader().read(dice.spoiled(TinyPDF.table))
      } catch {
        #expect(error is DocumentError)
      }
    }
  }
}
