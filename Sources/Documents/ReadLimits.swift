/// How much of an untrusted file is looked at before it is refused.
///
/// The standard values are far above any real report (12 kB to some 10 MB) and low enough that a
/// file made to hurt is refused within seconds and a few hundred megabytes.
package struct ReadLimits: Sendable, Equatable {
  /// Bytes of the file itself.
  package var fileBytes = 64 << 20
  /// Bytes of one unpacked zip entry.
  package var entryBytes = 128 << 20
  /// Bytes of all entries unpacked for one file.
  package var unpackedBytes = 256 << 20
  /// Unpacked size over packed size; asked only of entries above `ratioFloor`.
  package var ratio = 400
  package var ratioFloor = 1 << 20
  package var entries = 4096
  /// Open elements of XML.
  package var depth = 256
  /// Tables within tables.
  package var tableDepth = 32
  /// Paragraphs and tables of a document.
  package var blocks = 200_000
  /// Cells of all tables of a document.
  package var cells = 200_000
  /// Bytes of the text of all cells of a workbook, which may say one long text many times.
  package var textBytes = 64 << 20

  package static let standard = ReadLimits()

  package init() {}
}
