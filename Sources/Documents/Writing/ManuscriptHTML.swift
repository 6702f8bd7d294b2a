/// Writes a manuscript as one HTML page that needs nothing else: for reading on a telephone, for
/// printing on A4, and for publishing as it is. No script.
package enum ManuscriptHTML {
  package static func write(_ manuscript: Manuscript) -> [UInt8] {
    var out = MarkupBuffer(capacity: 1 << 16)
    out.markup("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
    out.markup(#"<meta name="viewport" content="width=device-width, initial-scale=1">"#)
    out.markup("\n<title>")
    out.escaped(manuscript.title)
    out.markup("</title>\n<style>\n\(ManuscriptStyle.sheet)\n</style>\n</head>\n<body>\n")
    out.markup(fragment(manuscript))
    out.markup("</body>\n</html>\n")
    return out.bytes
  }

  /// The `<main>` element alone, for a page that has a style sheet of its own.
  package static func fragment(_ manuscript: Manuscript) -> [UInt8] {
    var article = HTMLArticle(manuscript)
    return article.write()
  }
}
