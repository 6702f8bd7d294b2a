import Testing

@testable import Documents

/// Letters as poppler, which is not ours, sees them.
@Suite("Letters as PDF files", .enabled(if: HelperProgram.find("pdftocairo") != nil))
struct LetterPDFTests {
  private func output(
    of program: String, _ arguments: [String], _ manuscript: Manuscript
  ) async throws -> [String] {
    try await PopplerLines.of(PDFWriter.write(manuscript), by: program, arguments)
  }

  private func letter(paragraphs: Int) -> Manuscript {
    let body = "本机关于2026年11月2日收到您提出的政府信息公开申请，经审查，现将您申请的信息予以公开。"
    let texts = Array(repeating: ManuscriptBlock.paragraph(.init(.body, body)), count: paragraphs)
    return Manuscript(
      title: "答复书",
      blocks: [.paragraph(.init(.title, "政府信息公开申请答复书"))] + texts + [
        .paragraph(.init(.signature, "清河县财政局")), .paragraph(.init(.signature, "2026年11月23日")),
      ], letterhead: Letterhead(agency: "清河县财政局", number: "清财公复〔2026〕12号"))
  }

  @Test("Four red strokes on the first page, at the measures of the standard")
  func strokes() async throws {
    let lines = try await output(
      of: "pdftocairo", ["-svg", "-f", "1", "-l", "1", "file.pdf", "-"], letter(paragraphs: 1))
    let red = lines.filter { $0.contains("<path") && $0.contains("fill:rgb(100%,0%,0%)") }
    // M x0 y0 L x1 y0 L x1 y1 …
    let boxes = red.map { line in
      line.split(separator: " d=\"").last?.split(separator: " ").compactMap { Double($0) } ?? []
    }
    try #require(boxes.count == 4)
    try #require(boxes.allSatisfy { $0.count >= 6 })
    for box in boxes {
      #expect(abs(box[0] - 56.7) < 0.4, "20 mm from the left")
      #expect(abs(box[2] - box[0] - 481.9) < 0.8, "170 mm long")
    }
    let heights = boxes.map { $0[5] - $0[1] }
    #expect(heights[0] > heights[1] && heights[3] > heights[2], "上粗下细, 上细下粗")
    #expect(abs(boxes[0][1] - (85.04 + 36 + 11.34)) < 0.8, "4 mm below the name")
    #expect(abs(boxes[3][5] - (841.89 - 56.69)) < 0.8, "20 mm from the bottom")
  }

  @Test("The first page shows neither number nor lines on the others")
  func pages() async throws {
    let letter = letter(paragraphs: 24)
    let text = try await output(of: "pdftotext", ["file.pdf", "-"], letter).joined(
      separator: "\n")
    let pages = text.split(separator: "\u{0C}").map { page in page.filter { !$0.isWhitespace } }
    try #require(pages.count == 3)
    #expect(pages[0].hasPrefix("清河县财政局清财公复〔2026〕12号政府信息公开申请答复书"))
    #expect(!pages[0].contains("—1—"))
    #expect(pages[1].hasSuffix("—2—"))
    #expect(pages[2].hasSuffix("清河县财政局2026年11月23日—3—"))
    let second = try await output(
      of: "pdftocairo", ["-svg", "-f", "2", "-l", "2", "file.pdf", "-"], letter)
    #expect(!second.contains { $0.contains("rgb(100%,0%,0%)") })
  }

  @Test("The date ends four characters in, the name stands centred on it, two lines lower")
  func signature() async throws {
    let boxes = try await output(
      of: "pdftotext", ["-bbox", "file.pdf", "-"], letter(paragraphs: 1))
    func box(_ word: String) throws -> (x0: Double, y0: Double, x1: Double) {
      let line = try #require(boxes.last { $0.contains(">\(word)<") })
      let numbers = line.split(separator: "\"").compactMap { Double($0) }
      return (numbers[0], numbers[1], numbers[2])
    }
    let name = try box("清河县财政局")
    let date = try box("2026年11月23日")
    let right = Paper.left + Paper.typeWidth - 4 * Paper.characterPitch
    #expect(abs(date.x1 - right) < 1)
    #expect(abs((date.x0 + date.x1) - (name.x0 + name.x1)) < 2)
    #expect(abs(date.y0 - name.y0 - Paper.linePitch) < 0.5)
  }

  @Test(
    "LibreOffice shows the Word file's rules where ours are, on the first page only",
    .enabled(if: HelperProgram.find("soffice") != nil))
  func libreOffice() async throws {
    let written = DocxWriter.write(letter(paragraphs: 24))
    let pdf = try await convert(written, named: "letter.docx", to: "pdf")
    for (page, count) in [("1", 2), ("2", 0)] {
      let svg = try await PopplerLines.of(
        pdf, by: "pdftocairo", ["-svg", "-f", page, "-l", page, "file.pdf", "-"])
      let red = svg.filter { $0.contains("<path") && $0.contains("fill:rgb(100%,0%,0%)") }
      // A shape of two strokes each: M x0 y0 L x1 y0 …
      let corners = red.compactMap { line in
        line.split(separator: " d=\"").last?.split(separator: " ").compactMap { Double($0) }.prefix(
          4)
      }
      try #require(corners.count == count, "page \(page)")
      guard count == 2 else { continue }
      let tops = [85.04 + 36 + 11.34, 841.89 - 56.69 - 3.25]
      for (corner, top) in zip(corners, tops) {
        let numbers = Array(corner)
        #expect(abs(numbers[1] - top) < 1)
        #expect(abs(numbers[0] - 56.7) < 0.5 && abs(numbers[2] - numbers[0] - 481.9) < 1)
      }
    }
    let text = try await PopplerLines.of(pdf, by: "pdftotext", ["file.pdf", "-"])
    let pages = text.joined(separator: "\n").split(separator: "\u{0C}")
      .map { page in page.filter { !$0.isWhitespace } }
    #expect(pages.first?.contains("清河县财政局") == true && pages.first?.contains("—1—") == false)
    #expect(pages.dropFirst().first?.contains("—2—") == true)
  }

  @Test("Wherever the text ends, the page of the seal holds some of it", arguments: 3..<12)
  func sealPage(paragraphs: Int) async throws {
    var letter = letter(paragraphs: paragraphs)
    letter.blocks.insert(
      .paragraph(.init(.soleAttachment, "附件：决算草案")), at: letter.blocks.count - 2)
    let text = try await output(of: "pdftotext", ["-layout", "file.pdf", "-"], letter)
    let pages = text.joined(separator: "\n").split(separator: "\u{0C}").map { page in
      page.split(separator: "\n").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
    }
    let last = try #require(pages.last { $0.contains("2026年11月23日") })
    let attachment = try #require(last.firstIndex { $0.hasPrefix("附件") })
    #expect(attachment >= 2, "two lines of text before the attachments")
    for page in pages.dropFirst() { #expect((page.first?.count ?? 0) > 2, "no lonely last word") }
  }

  @Test("A long form runs over pages, loses nothing, and rules no line within a box")
  func forms() async throws {
    let long = (1...900).map { "第\($0)字" }.joined()
    let table = ManuscriptTable(
      columnWidths: [1, 4],
      rows: [
        ManuscriptRow([.init("姓名", column: 0), .init("王秀兰", column: 1, alignment: .left)]),
        ManuscriptRow([.init("内容", column: 0), .init(long, column: 1, alignment: .left)]),
        ManuscriptRow([.init("签收", column: 0), .init("", column: 1)], leastHeight: 40),
      ], isForm: true)
    let form = Manuscript(title: "登记表", blocks: [.table(table)])
    let text = try await output(of: "pdftotext", ["file.pdf", "-"], form).joined()
    let pages = text.split(separator: "\u{0C}").map { page in page.filter { !$0.isWhitespace } }
    #expect(pages.count == 4)
    #expect(pages.allSatisfy { $0.count > 200 || $0 == pages.last }, "no page is left empty")
    let read = pages.joined().replacing("内容", with: "")
    let found = try #require(read.firstRange(of: "第1字"))
    #expect(read[found.lowerBound...].split(separator: "第").count >= 900)
    let svg = try await output(
      of: "pdftocairo", ["-svg", "-f", "2", "-l", "2", "file.pdf", "-"], form)
    let rules = svg.filter { $0.contains("<path") && $0.contains("stroke:rgb(0%,0%,0%)") }
    #expect(rules.count <= 5, "the frame of one box and its label")
  }
}
