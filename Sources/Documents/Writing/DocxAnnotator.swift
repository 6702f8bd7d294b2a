/// Puts a reviewer's comments into a Word file that somebody else made; all the rest of the file
/// stays as it is, byte for byte.
package enum DocxAnnotator {
  /// `places` refer to the `Document` that the reader makes of the same file. A comment is
  /// repeated for each of its places, for Word shows it in one place only; one without places
  /// goes to the first paragraph, and one whose characters cannot be found to the whole paragraph
  /// or cell.
  ///
  /// Throws `DocumentError` where the file cannot be read.
  package static func annotate(
    _ docx: [UInt8], comments: [(places: [Place], comment: ManuscriptComment)],
    limits: ReadLimits = .standard
  ) throws -> [UInt8] {
    guard !comments.isEmpty else { return docx }
    let expected = try DocxReader(limits: limits).read(docx)
    var package = try OfficePackage(docx, format: .docx, limits: limits)
    let main = try package.mainPart(usually: "word/document.xml")
    let source = DocxSource(utf8(main.bytes))
    let probe = try DocxProbe(source, expected: expected) { part in
      let replaced = ZipWriter.Entry(name: main.name, storing: part)
      let file = DocxArchive(docx, limits: limits).replacing([replaced])
      return try DocxReader(limits: limits.withoutRatio).read(file)
    }
    let old = try DocxCommentsPart(&package, of: main.name)
    var markup = DocxMarkup(source, firstID: old.nextID)
    var placed: [ManuscriptComment] = []
    for (places, comment) in comments {
      for place in places.isEmpty ? [Place(block: 0, range: 0..<0)] : places {
        set(placed.count, on: place, probe, source, &markup)
        placed.append(comment)
      }
    }
    let parts = try old.parts(adding: placed, to: &package)
    let body = ZipWriter.Entry(name: main.name, deflating: markup.apply())
    return DocxArchive(docx, limits: limits).replacing([body] + parts)
  }

  private static func set(
    _ id: Int, on place: Place, _ probe: DocxProbe, _ source: DocxSource,
    _ markup: inout DocxMarkup
  ) {
    let origin = probe.origin(place)
    let known = origin.characters.compactMap(\.self)
    let wanted = origin.characters[clamped: place.range].compactMap(\.self)
    if !wanted.isEmpty {
      markup.add(id, characters: between(wanted, source))
    } else if !known.isEmpty {
      markup.add(id, characters: between(known, source))
    } else {
      // Nothing to read there: the paragraph itself, else the nearest one before.
      var block = place.block
      var paragraph = origin.paragraphs.first
      while paragraph == nil, block > 0 {
        block -= 1
        paragraph = probe.origin(Place(block: block, range: 0..<0)).paragraphs.first
      }
      if !source.paragraphs.isEmpty { markup.add(id, paragraph: paragraph ?? 0) }
    }
  }

  /// The characters with the white space between them, which the probe cannot number.
  private static func between(_ characters: [Int], _ source: DocxSource) -> [Int] {
    var result: [Int] = []
    for character in characters {
      if let last = result.last, character > last, character - last < 8 {
        result += (last + 1)..<character
      }
      result.append(character)
    }
    return result
  }

  /// The part as UTF-8, whatever it was, without a declaration that says otherwise.
  private static func utf8(_ part: [UInt8]) -> [UInt8] {
    guard part.starts(with: [0xFF, 0xFE]) || part.starts(with: [0xFE, 0xFF]) else { return part }
    let text = TextDecoder.utf8(part)
    let end = text.firstIndex(of: "?>", in: 0..<min(text.count, 200)).map { $0 + 2 } ?? 0
    return Array(DocxParts.head.utf8) + text[end...]
  }
}

extension [Int?] {
  fileprivate subscript(clamped range: Range<Int>) -> ArraySlice<Int?> {
    self[range.clamped(to: 0..<count)]
  }
}

extension ReadLimits {
  /// For a file of ours whose parts are not compressed as their author did.
  fileprivate var withoutRatio: ReadLimits {
    var limits = self
    limits.fileBytes = .max
    limits.entryBytes = limits.entryBytes * 2
    limits.unpackedBytes = limits.unpackedBytes * 2
    return limits
  }
}
