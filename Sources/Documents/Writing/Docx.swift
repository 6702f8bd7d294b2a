/// The markup that all parts of a Word file share.
enum Docx {
  static let namespace =
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#
    + #" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#

  static let shapes = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"

  /// What a part with drawings needs besides.
  static let drawingNamespaces =
    #" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#
    + #" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing""#
    + #" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main""#
    + #" xmlns:wps="\#(shapes)" xmlns:v="urn:schemas-microsoft-com:vml""#

  /// The content of a `w:r`: text, with its line feeds and tabs as elements.
  static func text(_ text: String, _ out: inout MarkupBuffer) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x09 {
        plain(bytes[start..<index], &out)
        out.markup(bytes[index] == 0x0A ? "<w:br/>" : "<w:tab/>")
        start = index + 1
      }
      plain(bytes[start...], &out)
    }
  }

  /// Whether the text holds characters, such as “ ” — …, that Word sets in the Chinese face only
  /// when it is told to; without the hint quotation marks come out narrow.
  static func needsHint(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      // What begins with these is below U+2E80: neither ASCII nor plainly Chinese.
      bytes.contains { $0 >= 0xC2 && $0 <= 0xE2 }
    }
  }

  private static func plain(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ out: inout MarkupBuffer
  ) {
    guard let first = bytes.first, let last = bytes.last else { return }
    out.markup(first == 0x20 || last == 0x20 ? #"<w:t xml:space="preserve">"# : "<w:t>")
    out.escaped(bytes)
    out.markup("</w:t>")
  }
}
