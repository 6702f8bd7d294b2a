import Testing

@testable import Documents

@Suite("What poppler prints")
struct PopplerListingTests {
  private static let words = """
    <!DOCTYPE html>
    <doc>
      <page width="595.3" height="841.9">
        <line xMin="1" yMin="2" xMax="3" yMax="4">
          <word xMin="10.5" yMin="20.25" xMax="30" yMax="40">A&amp;B&lt;三</word>
          <word xMin="9" yMin="20" xMax="3" yMax="40">turned</word>
          <word xMin="9" yMin="20" xMax="12" yMax="40"> </word>
        </line>
      </page>
      <page width="100" height="200">
      </page>
    </doc>
    """

  private static let drawing = """
    <svg>
    <defs>
    <path style="fill:none;stroke:rgb(0%,0%,0%);" d="M 0 0 L 100 0 "/>
    </defs>
    <pageSet>
    <page>
    <g id="surface1" transform="matrix(1,0,0,1,5,0)">
    <path style="fill:none;stroke-width:1;stroke:rgb(0%,0%,0%);" d="M 0 10 L 100 10 " \
    transform="matrix(1,0,0,-1,0,100)"/>
    <path style="fill:none;stroke:rgb(100%,100%,100%);" d="M 0 20 L 100 20 "/>
    <path style="stroke:none;fill:rgb(0%,0%,0%);" d="M 0 30 L 2 30 L 2 90 L 0 90 Z M 0 30 "/>
    <path style="stroke:none;fill:rgb(0%,0%,0%);" d="M 0 30 L 50 30 L 50 90 L 0 90 Z M 0 30 "/>
    <path style="fill:none;stroke:rgb(0%,0%,0%);" d="M 0 0 C 1 9 50 9 60 0 L 60 40 "/>
    </g>
    </page>
    <page>
    <path fill="none" stroke="rgb(0%, 0%, 0%)" d="M 0 0 L 40 0 L 40 30 L 0 30 Z M 0 0 "/>
    </page>
    </pageSet>
    </svg>
    """

  private func reading<Listing: LineReader>(
    _ bytes: [UInt8], into listing: Listing
  ) throws -> Listing {
    var listing = listing
    var splitter = LineSplitter()
    try splitter.take(bytes) { try listing.read($0) }
    try splitter.finish { try listing.read($0) }
    return listing
  }

  @Test func wordsWithTheirBoxes() throws {
    let pages = try reading(Array(Self.words.utf8), into: WordListing()).pages
    let box = Box(left: 10.5, top: 20.25, right: 30, bottom: 40)
    #expect(
      pages == [
        PDFPage(
          width: 595.3, height: 841.9, words: [PageWord(text: "A&B<三", box: box)], rulings: []),
        PDFPage(width: 100, height: 200),
      ])
  }

  @Test func strokesAndThinBoxesAreRulings() throws {
    let pages = try reading(Array(Self.drawing.utf8), into: RulingListing()).pages
    let first = [
      Ruling(direction: .level, position: 90, from: 5, to: 105),
      Ruling(direction: .upright, position: 6, from: 30, to: 90),
      Ruling(direction: .upright, position: 65, from: 0, to: 40),
    ]
    let second = [
      Ruling(direction: .level, position: 0, from: 0, to: 40),
      Ruling(direction: .upright, position: 40, from: 0, to: 30),
      Ruling(direction: .level, position: 30, from: 0, to: 40),
      Ruling(direction: .upright, position: 0, from: 0, to: 30),
    ]
    #expect(pages == [first, second])
  }

  @Test func tooManyPagesAreRefused() {
    let page = "<page width=\"1\" height=\"1\">\n"
    let bytes = Array(String(repeating: page, count: WordListing.mostPages + 1).utf8)
    #expect(throws: DocumentError.tooComplex) { try reading(bytes, into: WordListing()) }
  }

  @Test func longLineIsLeftOut() {
    let long = [UInt8](repeating: 0x78, count: LineSplitter.longest + 10)
    var splitter = LineSplitter()
    var lines: [String] = []
    for chunk in [Array("a\nb".utf8), long, Array("\nc\nd".utf8)] {
      splitter.take(chunk) { lines.append(String(decoding: $0, as: UTF8.self)) }
    }
    splitter.finish { lines.append(String(decoding: $0, as: UTF8.self)) }
    #expect(lines == ["a", "c", "d"])
  }

  @Test(arguments: 1...300) func spoiltListingsComeBack(_ seed: Int) throws {
    var dice = SeededDice(state: UInt64(seed))
    let words = try reading(dice.spoiled(Array(Self.words.utf8)), into: WordListing())
    let drawing = try reading(dice.spoiled(Array(Self.drawing.utf8)), into: RulingListing())
    var pages = words.pages
    for (index, rulings) in zip(pages.indices, drawing.pages) { pages[index].rulings = rulings }
    _ = PageBlocks.blocks(of: pages)
  }
}
