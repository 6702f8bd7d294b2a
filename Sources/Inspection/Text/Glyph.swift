/// One folded Unicode scalar.
typealias Glyph = UInt32

extension Glyph {
  /// A half-width digit (after folding).
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// A CJK ideograph.
  var isHan: Bool { (0x3400...0x9FFF).contains(self) || self == 0x3007 }
  /// 一, 二, 两 … 十, 零, 〇. Asked of every glyph, so no set is searched.
  var isChineseDigit: Bool {
    switch self {
    case 0x4E00, 0x4E8C, 0x4E24, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341,
      0x96F6, 0x3007:
      true
    default: false
    }
  }
  var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D || self == 0x0C }
  var isLatin: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  /// A hyphen, minus or dash (after folding).
  var isDash: Bool { self == 0x2D || self == 0x2014 }
  /// A letter, an ideograph or a digit: what counts when labels are compared.
  var isWord: Bool { isDigit || isHan || isLatin }
}
