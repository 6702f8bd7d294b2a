/// The `w:rPr` of a run, as it stands in a file.
struct RunProperties {
  private let markup: String
  private let prefix: String

  /// Empty where the run has none.
  init(_ markup: String, prefix: String) {
    self.markup = markup
    self.prefix = prefix
  }

  /// The properties with a yellow ground, in place of any other.
  var highlighted: String {
    let yellow = #"<\#(prefix)highlight \#(prefix)val="yellow"/>"#
    let end = "</\(prefix)rPr>"
    guard markup.hasSuffix(end) else { return "<\(prefix)rPr>\(yellow)\(end)" }
    var content = markup.dropLast(end.count)
    if let old = range(of: "highlight", in: content) {
      content.replaceSubrange(old, with: yellow)
      return content + end
    }
    // The schema wants an order; these come after the ground.
    let later = [
      "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang",
      "eastAsianLayout", "specVanish", "oMath", "rPrChange",
    ]
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
