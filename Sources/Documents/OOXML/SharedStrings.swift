/// The texts that cells of all sheets refer to by number.
enum SharedStrings {
  /// Runs of a text joined, readings printed above characters left out.
  static func read(_ scanner: consuming XMLScanner) throws -> [String] {
    let names = SheetName.vocabulary
    var strings: [String] = []
    while true {
      switch try scanner.next() {
      case .start where names[scanner.name] == .si: strings.append(try scanner.richText())
      case .finish: return strings
      case .start, .end, .text: continue
      }
    }
  }
}

extension XMLScanner {
  /// The text of the `si` or `is` element that has just begun, up to its end.
  mutating func richText() throws -> String {
    let names = SheetName.vocabulary
    let outer = depth - 1
    var text: [UInt8] = []
    var isText = false
    while true {
      switch try next() {
      case .start:
        if names[name] == .rPh { try skipElement() } else { isText = names[name] == .t }
      case .end:
        if depth == outer {
          var visible: [UInt8] = []
          visible.append(visible: text[...])
          return String(decoding: visible, as: UTF8.self)
        }
        isText = false
      case .text: if isText { try appendText(to: &text) }
      case .finish: return ""
      }
    }
  }
}
