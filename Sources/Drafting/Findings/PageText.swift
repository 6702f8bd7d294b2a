/// A page under construction, as UTF-8: our own markup goes in as it is, words are escaped.
struct PageText {
  private(set) var bytes: [UInt8] = []

  mutating func markup(_ text: String) { bytes += text.utf8 }

  mutating func escaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "\n"): bytes += "<br>".utf8
      case 0..<0x20 where byte != 0x09: continue
      default: bytes.append(byte)
      }
    }
  }

  /// A table whose rows are handed to `fill`'s argument, each with where its first cell links to.
  mutating func table(
    _ heads: [String], figuresFrom first: Int, fill: ((([String], String?) -> Void) -> Void)
  ) {
    var rows = PageText()
    fill { texts, link in
      rows.markup("<tr>")
      for (index, text) in texts.enumerated() {
        rows.markup(index >= first ? "<td class=\"figure\">" : "<td>")
        if index == 0, let link { rows.markup("<a href=\"\(link)\">") }
        rows.escaped(text)
        rows.markup(index == 0 && link != nil ? "</a></td>" : "</td>")
      }
      rows.markup("</tr>\n")
    }
    markup("<div class=\"wide\"><table>\n<thead><tr>")
    for head in heads {
      markup("<th scope=\"col\">")
      escaped(head)
      markup("</th>")
    }
    markup("</tr></thead>\n<tbody>\n")
    bytes += rows.bytes
    markup("</tbody>\n</table></div>\n")
  }
}
