/// Writes a manuscript as a PDF file in the layout of GB/T 9704—2012, with Pango and cairo.
///
/// The same manuscript gives the same bytes on the same machine. Safe to be called from several
/// threads at once: they take turns; see `Typesetter` for why.
package enum PDFWriter {
  /// - Throws: `DocumentError.conversionFailed` where cairo fails, which only want of memory does.
  package static func write(_ manuscript: Manuscript) throws -> [UInt8] {
    try Typesetter.alone { try write(manuscript, with: $0) }
  }

  private static func write(
    _ manuscript: Manuscript, with typesetter: Typesetter
  ) throws -> [UInt8] {
    let flow = Flow(manuscript, typesetter: typesetter)
    // Before the canvas: numbers may bring in a font of their own.
    let pages = Paginator.pages(of: flow.items, limit: Paper.typeHeight)
    let numbers = pages.indices.map { Self.pageNumber($0 + 1, typesetter) }
    let canvas = try Canvas(title: manuscript.title, fonts: typesetter.fonts)
    PagePainter(flow: flow, pages: pages, numbers: numbers).draw(on: canvas)
    return try canvas.finish()
  }

  /// The faces of the standard, by their Chinese names, that this machine does not have: others
  /// stand in for them. `Scripts/fonts` installs them.
  package static func missingFaces() -> [String] {
    Typesetter.alone { typesetter in
      Face.allCases.filter { face in
        guard let family = typesetter.family(of: face) else { return true }
        return !face.families.contains(family)
      }.map(\.name)
    }
  }

  private static func pageNumber(_ number: Int, _ typesetter: Typesetter) -> SetLine {
    let size = Paper.pageNumberSize
    let text = typesetter.shape("— \(number) —", in: .songTi)
    let lines = LineBreaker(size: size, width: .infinity).lines(of: text)
    var line = SetLine(text: text, line: lines[0], size: size)
    // Odd pages lie to the right of the binding, even ones to the left; one character in.
    line.x = number.isMultiple(of: 2) ? size : Paper.typeWidth - size - line.line.width
    return line
  }
}
