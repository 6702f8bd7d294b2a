/// The properties of a run or a cell, `w:rPr` or `w:tcPr`, as they stand in a file.
struct MarkedProperties {
  private let markup: String
  private let prefix: String

  /// Empty where there are none.
  init(_ markup: String, prefix: String) {
    self.markup = markup
    self.prefix = prefix
  }

  /// The properties of a run with a yellow ground, in place of any other.
  var highlighted: String {
    // The schema wants an order; these come after the ground.
    replacing(
      "highlight", with: #"<\#(prefix)highlight \#(prefix)val="yellow"/>"#, in: "rPr",
      before: [
        "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang",
        "eastAsianLayout", "specVanish", "oMath", "rPrChange",
      ])
  }

  /// The properties of a cell with a yellow ground, in place of any other.
  var shaded: String {
    let yellow = [("val", "clear"), ("color", "auto"), ("fill", "FFFF00")]
      .map { #" \#(prefix)\#($0)="\#($1)""# }.joined()
    return replacing(
      "shd", with: "<\(prefix)shd\(yellow)/>", in: "tcPr",
      before: [
        "noWrap", "tcMar", "textDirection", "tcFitText", "vAlign", "hideMark", "headers",
        "cellIns", "cellDel", "cellMerge", "tcPrChange",
      ])
  }

  private func replacing(
    _ name: String, with yellow: String, in element: String, before later: [String]
  ) -> String {
    let end = "</\(prefix)\(element)>"
    guard markup.hasSuffix(end) else { return "<\(prefix)\(element)>\(yellow)\(end)" }
    var content = markup.dropLast(end.count)
    if let old = range(of: name, in: content) {
      content.replaceSubrange(old, with: yellow)
      return content + end
    }
    let place = later.compactMap { range(of: $0, in: content)?.lowerBound }.min()
    content.insert(contentsOf: yellow, at: place ?? content.endIndex)
    return content + end
  }

  /// Where the empty element of that name stands; of one with content, its start tag.
  private func range(of name: String, in content: Substring) -> Range<Substring.Index>? {
    for start in content.ranges(of: "<\(prefix)\(name)") {
      guard let next = content[start.upperBound...].first, " />".contains(next) else { continue }
      guard let end = content[start.upperBound...].firstIndex(of: ">") else { return nil }
      return start.lowerBound..<content.index(after: end)
    }
    return nil
  }
}
