/// Text measured in the columns of a terminal, where a Chinese character takes two.
enum ColumnText {
  /// The columns a text takes.
  static func width(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// The text with blanks up to a width; no shorter where it is wider.
  static func pad(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(text)))
  }

  /// The text in lines of at most so many columns; at least one line.
  static func wrap(_ text: String, width columns: Int) -> [String] {
    var lines = [""]
    var used = 0
    for character in text {
      let size = width(String(character))
      // A line does not begin with a mark that closes what stands before it.
      if used + size > columns, !"，。；：、）》〕".contains(character) {
        lines.append("")
        used = 0
      }
      lines[lines.count - 1].append(character)
      used += size
    }
    return lines
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x2_0000...0x3_FFFD:
      2
    default: 1
    }
  }
}
