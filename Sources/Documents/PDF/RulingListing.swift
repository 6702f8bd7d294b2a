/// Reads the straight strokes and thin boxes out of what `pdftocairo -svg` prints.
///
/// Cairo prints one element a line; glyphs and clips are defined between `<defs>` and `</defs>`
/// and never drawn as paths of a page.
struct RulingListing: LineReader {
  /// More rulings than this on a page are a drawing, not a table.
  static let mostOnPage = 20_000

  private(set) var pages: [[Ruling]] = [[]]
  private var pageSeen = false
  private var definitions = 0
  /// The transformations of the open groups, each taking in those around it.
  private var groups: [PlaneTransform] = [.identity]

  mutating func read(_ line: ArraySlice<UInt8>) {
    let tag = MarkupLine(line)
    if tag.opens("use") { return }
    if tag.opens("path") {
      if definitions == 0 { readPath(tag) }
    } else if tag.opens("g") {
      guard !tag.isEmptyElement, definitions == 0 else { return }
      openGroup(tag)
    } else if tag.closes("g") {
      if groups.count > 1, definitions == 0 { groups.removeLast() }
    } else if tag.opens("defs") {
      if !tag.isEmptyElement { definitions += 1 }
    } else if tag.closes("defs") {
      definitions = max(0, definitions - 1)
    } else if tag.opens("page") {
      beginPage()
    }
  }

  private mutating func beginPage() {
    groups = [.identity]
    if pageSeen, pages.count < WordListing.mostPages { pages.append([]) }
    pageSeen = true
  }

  private mutating func openGroup(_ tag: MarkupLine) {
    // Deeper than any real page: what follows is read as if it stood on the level above.
    guard groups.count < 1000, let around = groups.last else { return }
    groups.append(tag.attribute("transform").map { around.after(PlaneTransform($0)) } ?? around)
  }

  private mutating func readPath(_ tag: MarkupLine) {
    guard let data = tag.attribute("d"), pages[pages.count - 1].count < Self.mostOnPage,
      let paint = PathPaint(tag), let around = groups.last
    else { return }
    let transform = tag.attribute("transform").map { around.after(PlaneTransform($0)) } ?? around
    var path = RulingPath(transform: transform, stroked: paint == .stroke)
    path.read(data)
    pages[pages.count - 1].append(contentsOf: path.rulings)
  }
}

/// How a path shows; white on white paper does not show at all.
private enum PathPaint {
  case stroke
  case fill

  init?(_ tag: MarkupLine) {
    // Cairo 1.16 writes one `style`; 1.18 writes attributes.
    let style = tag.attribute("style")
    let stroke = tag.attribute("stroke") ?? style.flatMap { Self.value(of: "stroke:", in: $0) }
    let fill = tag.attribute("fill") ?? style.flatMap { Self.value(of: "fill:", in: $0) }
    if let stroke, !stroke.elementsEqual("none".utf8) {
      guard !Self.isWhite(stroke) else { return nil }
      self = .stroke
    } else {
      guard let fill, !fill.elementsEqual("none".utf8), !Self.isWhite(fill) else { return nil }
      self = .fill
    }
  }

  private static func value(of key: StaticString, in style: ArraySlice<UInt8>) -> ArraySlice<UInt8>?
  {
    for part in style.split(separator: UInt8(ascii: ";")) {
      let part = part.drop { $0 == UInt8(ascii: " ") }
      if key.withUTF8Buffer({ part.starts(with: $0) }) {
        return part.dropFirst(key.utf8CodeUnitCount)
      }
    }
    return nil
  }

  private static func isWhite(_ colour: ArraySlice<UInt8>) -> Bool {
    colour.elementsEqual("rgb(100%,100%,100%)".utf8)
      || colour.elementsEqual("rgb(100%, 100%, 100%)".utf8)
  }
}
