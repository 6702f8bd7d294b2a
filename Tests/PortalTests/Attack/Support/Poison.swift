/// What an attacker types into every field: markup that would run, what breaks out of attributes and
/// text areas, field codes of word processors, and characters that nobody sees.
enum Poison {
  static let markup = #""><img src=x onerror=poison()><script>poison()</script></textarea>'"#
  /// The last must not turn the line around, ring, or spoil an XML file.
  static let unseen = "\u{202E}\u{2066}\u{7}\u{FFFF}\u{FEFF}"
  static let text = markup + unseen
  /// As a spreadsheet would run it.
  static let formula = #"=HYPERLINK("https://evil.invalid","看")"#

  /// What of a page would run or leave the page's own shape.
  static func remains(in page: String) -> [String] {
    [
      "<img", "<script>", "onerror=poison()>", "</textarea>'", "javascript:poison",
      "href=\"//evil", "\u{202E}", "\u{2066}", "\u{7}",
    ].filter { page.contains($0) }
  }
}
