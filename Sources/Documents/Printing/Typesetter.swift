internal import CPango
internal import Synchronization

/// Turns text into glyphs with Pango.
///
/// There is one at a time. cairo opens every font file once in the process, whichever thread asks,
/// and its locks do not cover all it then does with FreeType: two threads that drew at once, each
/// with a font map of its own as Pango advises, ended in broken memory (cairo 1.16).
final class Typesetter {
  /// One for the process, so that a second document finds its fonts open. Not Pango's own for each
  /// thread: that is let go when the thread ends, when another may be drawing.
  private static let fontMap = Mutex(FontMap())

  /// Calls `body` when nobody else is at work with fonts. All that is drawn with them is drawn, and
  /// let go, within; only values leave.
  static func alone<Result: Sendable>(
    _ body: (Typesetter) throws -> Result
  ) rethrows -> Result {
    try fontMap.withLock { try body(Typesetter($0)) }
  }

  private struct Key: Hashable {
    var face: Face
    var text: String
  }

  /// Everything is shaped at this size; metrics are unhinted, so that all other sizes follow.
  private static let size = 100.0

  private let context: OpaquePointer
  private var descriptions: [Face: OpaquePointer] = [:]
  private var cache: [Key: ShapedText] = [:]
  private var fontIndices: [OpaquePointer: Int] = [:]
  /// What `ShapedText.Cluster.font` refers to.
  private(set) var fonts: [OpaquePointer] = []

  /// Cells repeat a few short texts, paragraphs do not repeat.
  private static let longestCached = 64
  private static let mostCached = 4096

  private init(_ fontMap: borrowing FontMap) {
    context = pango_font_map_create_context(fontMap.pointer)
    pango_context_set_language(context, pango_language_from_string("zh-cn"))
    pango_context_set_round_glyph_positions(context, 0)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
  }

  deinit {
    for font in fonts { cairo_font_face_destroy(font) }
    for description in descriptions.values { pango_font_description_free(description) }
    g_object_unref(UnsafeMutableRawPointer(context))
  }

  func shape(_ text: String, in face: Face) -> ShapedText {
    let key = Key(face: face, text: text)
    if let known = cache[key] { return known }
    let shaped = shapeAnew(text, in: face)
    if shaped.bytes.count <= Self.longestCached, cache.count < Self.mostCached {
      cache[key] = shaped
    }
    return shaped
  }

  /// The family that text in `face` would be set in.
  func family(of face: Face) -> String? {
    Self.family(of: description(of: face), in: context)
  }

  private static func family(of description: OpaquePointer, in context: OpaquePointer) -> String? {
    guard let font = pango_context_load_font(context, description) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(font)) }
    guard let actual = pango_font_describe(font) else { return nil }
    defer { pango_font_description_free(actual) }
    return pango_font_description_get_family(actual).map { String(cString: $0) }
  }

  private func description(of face: Face) -> OpaquePointer {
    if let known = descriptions[face] { return known }
    let made = pango_font_description_new()
    guard let made else { preconditionFailure("GLib ends the program when memory does") }
    let families = face.families + face.fallbacks
    pango_font_description_set_family(made, families.joined(separator: ","))
    pango_font_description_set_absolute_size(made, Self.size * Double(PANGO_SCALE))
    // 小标宋 calls itself regular, heavy as it is; only where another face has to stand in, a bold
    // must be asked for.
    if face == .xiaoBiaoSong, let actual = Self.family(of: made, in: context),
      !face.families.contains(actual)
    {
      pango_font_description_set_weight(made, PANGO_WEIGHT_BOLD)
    }
    descriptions[face] = made
    return made
  }

  private func shapeAnew(_ text: String, in face: Face) -> ShapedText {
    var shaped = ShapedText()
    shaped.bytes = PrintableText.bytes(text)
    guard !shaped.bytes.isEmpty else { return shaped }
    pango_context_set_font_description(context, description(of: face))
    let bytes = shaped.bytes
    bytes.withUnsafeBytes { raw in
      guard let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
      let attributes = pango_attr_list_new()
      let items = pango_itemize(context, start, 0, Int32(bytes.count), attributes, nil)
      pango_attr_list_unref(attributes)
      var node = items
      while let current = node {
        let item = current.pointee.data.assumingMemoryBound(to: PangoItem.self)
        add(item, of: start, to: &shaped)
        pango_item_free(item)
        node = current.pointee.next
      }
      g_list_free(items)
    }
    return shaped
  }

  private func add(
    _ item: UnsafeMutablePointer<PangoItem>, of text: UnsafePointer<CChar>,
    to shaped: inout ShapedText
  ) {
    guard let glyphs = pango_glyph_string_new() else { return }
    defer { pango_glyph_string_free(glyphs) }
    let offset = Int(item.pointee.offset)
    let length = Int(item.pointee.length)
    pango_shape(text + offset, Int32(length), &item.pointee.analysis, glyphs)
    let font = index(of: item.pointee.analysis.font)
    let count = Int(glyphs.pointee.num_glyphs)
    guard count > 0, let infos = glyphs.pointee.glyphs, let starts = glyphs.pointee.log_clusters
    else { return }
    // Glyphs of one cluster name the same byte. Right-to-left text names them backwards.
    let order = Int(item.pointee.analysis.level) % 2 == 0
    var first = order ? 0 : count - 1
    while first >= 0, first < count {
      let byte = Int(starts[first])
      var next = first
      while next >= 0, next < count, Int(starts[next]) == byte { next += order ? 1 : -1 }
      let endByte = next >= 0 && next < count ? Int(starts[next]) : length
      let range = order ? first..<next : (next + 1)..<(first + 1)
      shaped.append(
        UnsafeBufferPointer(rebasing: UnsafeBufferPointer(start: infos, count: count)[range]),
        bytes: (offset + byte)..<(offset + endByte), font: font, size: Self.size)
      first = next
    }
  }

  private func index(of font: UnsafeMutablePointer<PangoFont>?) -> Int {
    guard let font, let face = cpango_font_face(font) else { return -1 }
    if let known = fontIndices[face] { return known }
    cairo_font_face_reference(face)
    fonts.append(face)
    fontIndices[face] = fonts.count - 1
    return fonts.count - 1
  }
}

/// Fonts that are open. Never let go.
private struct FontMap: ~Copyable {
  let pointer = pango_cairo_font_map_new()
}

extension ShapedText {
  /// Adds one cluster as Pango gives it, at `size`.
  fileprivate mutating func append(
    _ infos: UnsafeBufferPointer<PangoGlyphInfo>, bytes range: Range<Int>, font: Int, size: Double
  ) {
    guard !range.isEmpty else { return }
    let unit = Double(PANGO_SCALE) * size
    var cluster = Cluster(
      firstByte: range.lowerBound, byteCount: range.count, firstGlyph: glyphs.count,
      glyphCount: 0, font: font, advance: 0,
      breakClass: BreakClass(Self.scalar(bytes[range])))
    for info in infos {
      let x = cluster.advance
      cluster.advance += Double(info.geometry.width) / unit
      cluster.isUnknown = cluster.isUnknown || cpango_is_unknown(info.glyph) != 0 || font < 0
      guard cpango_is_empty(info.glyph) == 0, !cluster.isUnknown else { continue }
      glyphs.append(
        Glyph(
          id: UInt(info.glyph), dx: x + Double(info.geometry.x_offset) / unit,
          dy: Double(info.geometry.y_offset) / unit))
    }
    if cluster.isUnknown {
      glyphs.removeSubrange(cluster.firstGlyph...)
      // The glyph of a missing character, so that at least its text can be taken out again.
      if font >= 0 { glyphs.append(Glyph(id: 0, dx: 0, dy: 0)) }
      cluster.advance = 1
    }
    if cluster.breakClass == .newline { cluster.advance = 0 }
    cluster.glyphCount = glyphs.count - cluster.firstGlyph
    clusters.append(cluster)
  }

  private static func scalar(_ piece: ArraySlice<UInt8>) -> UInt32 {
    guard let lead = piece.first else { return 0 }
    let tail = piece.dropFirst().reduce((UInt32(0), 0)) { sum, byte in
      byte & 0xC0 == 0x80 && sum.1 < Self.tailLength(lead)
        ? (sum.0 << 6 | UInt32(byte & 0x3F), sum.1 + 1) : sum
    }
    switch lead {
    case 0..<0x80: return UInt32(lead)
    case 0x80..<0xE0: return UInt32(lead & 0x1F) << 6 | tail.0
    case 0xE0..<0xF0: return UInt32(lead & 0x0F) << 12 | tail.0
    default: return UInt32(lead & 0x07) << 18 | tail.0
    }
  }

  private static func tailLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0..<0x80: 0
    case 0x80..<0xE0: 1
    case 0xE0..<0xF0: 2
    default: 3
    }
  }
}
