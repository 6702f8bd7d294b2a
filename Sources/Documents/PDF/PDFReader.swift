/// Reads .pdf files by way of poppler's programs, which do all the parsing in processes of their
/// own: `pdftotext` gives the words, `pdftocairo` the borders of tables.
package struct PDFReader: Sendable {
  private static let package = "poppler-utils"

  private let text: HelperProgram
  private let drawing: HelperProgram

  package init() {
    text = HelperProgram(name: "pdftotext", package: Self.package, limits: .poppler)
    drawing = HelperProgram(name: "pdftocairo", package: Self.package, limits: .poppler)
  }

  /// Throws `DocumentError`: `.encrypted`, `.damaged(.pdf)`, `.noText` for scans, `.tooComplex`,
  /// `.conversionTimedOut` or `.programMissing`.
  package func read(_ bytes: [UInt8]) async throws -> Document {
    let pages = try await TemporaryFolder.with { folder in
      try folder.write(bytes, named: "0.pdf")
      async let rulings = rulings(in: folder)
      let words = try await words(in: folder, of: bytes)
      return merged(words, await rulings)
    }
    return Document(format: .pdf, blocks: PageBlocks.blocks(of: pages))
  }

  private func words(in folder: TemporaryFolder, of bytes: [UInt8]) async throws -> [PDFPage] {
    let last = String(WordListing.mostPages + 1)
    let result = try await text.run(
      ["-q", "-bbox-layout", "-l", last, "0.pdf", "-"], in: folder, into: WordListing())
    guard result.exitCode == 0 else {
      throw isEncrypted(bytes) ? DocumentError.encrypted : DocumentError.damaged(.pdf)
    }
    let pages = result.listing.pages
    guard !pages.isEmpty else { throw DocumentError.damaged(.pdf) }
    guard pages.contains(where: { !$0.words.isEmpty }) else { throw DocumentError.noText }
    return pages
  }

  /// A page whose drawing fails or takes too long is read without borders rather than not at all.
  private func rulings(in folder: TemporaryFolder) async -> [[Ruling]] {
    let arguments = ["-q", "-svg", "-origpagesizes", "-noshrink", "-nocenter"]
    let last = ["-l", String(WordListing.mostPages)]
    let result = try? await drawing.run(
      arguments + last + ["0.pdf", "-"], in: folder, into: RulingListing())
    return result?.listing.pages ?? []
  }

  private func merged(_ pages: [PDFPage], _ rulings: [[Ruling]]) -> [PDFPage] {
    var pages = pages
    for (index, found) in zip(pages.indices, rulings) { pages[index].rulings = found }
    return pages
  }

  /// poppler says only that it could not open the file; the trailer names its lock.
  private func isEncrypted(_ bytes: [UInt8]) -> Bool {
    let key = Array("/Encrypt".utf8)
    return bytes.indices.contains { bytes[$0] == key[0] && bytes[$0...].starts(with: key) }
  }
}
