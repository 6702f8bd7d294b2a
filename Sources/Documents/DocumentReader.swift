/// Reads a file, whose bytes nobody vouches for, into a `Document`.
package struct DocumentReader: Sendable {
  package let limits: ReadLimits

  package init(limits: ReadLimits = .standard) {
    self.limits = limits
  }

  /// The format by content; the name decides only what the content leaves open, nil is unknown.
  package static func format(of bytes: [UInt8], named name: String) -> FileFormat? {
    FormatSniffer(bytes: bytes, name: name).format
  }

  /// The document of a file whose format needs no other program.
  ///
  /// A paragraph of any format is one line: it never holds a `\n`. Text of Office and HTML files
  /// is free of characters that take no room (zero-width marks, soft hyphens).
  ///
  /// Throws `DocumentError`; `.empty` also where a file has no visible text at all (a scan).
  package func read(_ bytes: [UInt8], named name: String) throws -> Document {
    guard !bytes.isEmpty else { throw DocumentError.empty }
    guard bytes.count <= limits.fileBytes else {
      throw DocumentError.tooLarge(limit: limits.fileBytes)
    }
    let document =
      switch Self.format(of: bytes, named: name) {
      case .text: try TextReader(limits: limits).read(bytes)
      case .html: try HTMLReader(limits: limits).read(bytes)
      case .docx: try DocxReader(limits: limits).read(bytes)
      case .xlsx: try XlsxReader(limits: limits).read(bytes)
      case .doc, .pdf, .json, .csv, nil: throw DocumentError.unknownFormat
      }
    guard document.hasText else { throw DocumentError.empty }
    return document
  }
}

extension Document {
  /// Whether any paragraph or cell has something to be seen.
  fileprivate var hasText: Bool {
    blocks.contains { block in
      switch block {
      case .paragraph(let text): text.isVisible
      case .table(let grid): grid.rows.contains { $0.contains { $0.text.isVisible } }
      }
    }
  }
}

extension String {
  fileprivate var isVisible: Bool {
    unicodeScalars.contains { !$0.properties.isWhitespace }
  }
}
