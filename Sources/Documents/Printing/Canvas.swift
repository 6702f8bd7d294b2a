internal import CPango

/// The pages of a PDF file, drawn by cairo into memory.
final class Canvas {
  private final class Sink {
    var bytes: [UInt8] = []
  }

  private let sink = Sink()
  private let surface: OpaquePointer
  private let context: OpaquePointer
  private let fonts: [OpaquePointer]

  /// `fonts` are what the clusters of all text refer to.
  init(title: String, fonts: [OpaquePointer]) throws {
    self.fonts = fonts
    let surface = cairo_pdf_surface_create_for_stream(
      { closure, data, length in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        let sink = Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue()
        sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(sink).toOpaque(), Paper.width, Paper.height)
    guard let surface, let context = cairo_create(surface) else {
      throw DocumentError.conversionFailed(.pdf)
    }
    self.surface = surface
    self.context = context
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, PrintableText.line(title))
    // The moment of writing would make every file differ from the last one.
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "")
  }

  deinit {
    cairo_destroy(context)
    // Writes into the sink, which lives a little longer than this.
    cairo_surface_finish(surface)
    cairo_surface_destroy(surface)
  }

  func endPage() {
    cairo_show_page(context)
  }

  func finish() throws -> [UInt8] {
    cairo_surface_finish(surface)
    guard cairo_status(context) == CAIRO_STATUS_SUCCESS,
      cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS
    else { throw DocumentError.conversionFailed(.pdf) }
    return sink.bytes
  }

  /// A point inside the page where the next page's chapter can be jumped to.
  func addOutline(_ title: String, page: Int, y: Double) {
    cairo_pdf_surface_add_outline(
      surface, CAIRO_PDF_OUTLINE_ROOT, PrintableText.line(title),
      "page=\(page) pos=[0 \(Int(y))]",
      cairo_pdf_outline_flags_t(0))
  }

  /// Rules from point to point, all of one width.
  func rules(_ lines: [(x0: Double, y0: Double, x1: Double, y1: Double)], width: Double) {
    cairo_set_line_width(context, width)
    // Square ends close the corners of a table.
    cairo_set_line_cap(context, CAIRO_LINE_CAP_SQUARE)
    for line in lines {
      cairo_move_to(context, line.x0, line.y0)
      cairo_line_to(context, line.x1, line.y1)
    }
    cairo_stroke(context)
  }

  /// All that `draw` draws is red, as letterheads are.
  func inRed(_ draw: () -> Void) {
    cairo_set_source_rgb(context, 1, 0, 0)
    draw()
    cairo_set_source_rgb(context, 0, 0, 0)
  }

  func fill(x: Double, y: Double, width: Double, height: Double) {
    cairo_rectangle(context, x, y, width, height)
    cairo_fill(context)
  }

  func show(_ line: SetLine, x: Double, baseline: Double) {
    let positions = line.positions(from: x)
    showGrounds(line, positions, baseline)
    var start = line.line.clusters.lowerBound
    while start < line.line.clusters.upperBound {
      let first = line.text.clusters[start]
      var end = start + 1
      while end < line.line.clusters.upperBound,
        line.text.clusters[end].font == first.font,
        line.text.clusters[end].isRaised == first.isRaised
      {
        end += 1
      }
      show(line, start..<end, positions, baseline)
      start = end
    }
  }

  /// Clusters of one font and size.
  private func show(
    _ line: SetLine, _ range: Range<Int>, _ positions: [Double], _ baseline: Double
  ) {
    let text = line.text
    let first = text.clusters[range.lowerBound]
    let last = text.clusters[range.upperBound - 1]
    let size = first.isRaised ? line.size * ShapedText.raisedScale : line.size
    let y = first.isRaised ? baseline - line.size * ShapedText.rise : baseline
    var glyphs: [cairo_glyph_t] = []
    var clusters: [cairo_text_cluster_t] = []
    glyphs.reserveCapacity(range.count)
    clusters.reserveCapacity(range.count)
    for index in range {
      let cluster = text.clusters[index]
      let x = positions[index - line.line.clusters.lowerBound]
      if cluster.isUnknown, cluster.glyphCount == 0 { box(x: x, baseline: y, size: size) }
      for glyph in text.glyphs[cluster.firstGlyph..<(cluster.firstGlyph + cluster.glyphCount)] {
        glyphs.append(
          cairo_glyph_t(index: glyph.id, x: x + glyph.dx * size, y: y + glyph.dy * size))
      }
      clusters.append(
        cairo_text_cluster_t(
          num_bytes: Int32(cluster.byteCount), num_glyphs: Int32(cluster.glyphCount)))
    }
    guard fonts.indices.contains(first.font), !glyphs.isEmpty else { return }
    cairo_set_font_face(context, fonts[first.font])
    cairo_set_font_size(context, size)
    let bytes = text.bytes[first.firstByte..<(last.firstByte + last.byteCount)]
    bytes.withUnsafeBytes { raw in
      cairo_show_text_glyphs(
        context, raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count),
        glyphs, Int32(glyphs.count), clusters, Int32(clusters.count),
        cairo_text_cluster_flags_t(rawValue: 0))
    }
  }

  private func showGrounds(_ line: SetLine, _ positions: [Double], _ baseline: Double) {
    let start = line.line.clusters.lowerBound
    guard line.text.clusters[line.line.clusters].contains(where: \.isMarked) else { return }
    cairo_set_source_rgb(context, 1, 0.94, 0.55)
    // One piece for marked characters that stand side by side: many would look like the cells of
    // a table to whoever reads the file.
    var index = start
    while index < line.line.clusters.upperBound {
      let from = index
      while index < line.line.clusters.upperBound, line.text.clusters[index].isMarked { index += 1 }
      let x = positions[from - start]
      let width = positions[index - start] - x
      if width > 0 {
        cairo_rectangle(context, x, baseline - line.size * 0.9, width, line.size * 1.08)
      }
      index += 1
    }
    cairo_fill(context)
    cairo_set_source_rgb(context, 0, 0, 0)
  }

  /// For a character where there is no face at all; others draw their own sign for a missing one.
  private func box(x: Double, baseline: Double, size: Double) {
    cairo_rectangle(context, x + size * 0.1, baseline - size * 0.78, size * 0.8, size * 0.8)
    cairo_set_line_width(context, size * 0.04)
    cairo_stroke(context)
  }
}
