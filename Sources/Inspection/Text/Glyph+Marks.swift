/// The marks and characters that readers look for, by name.
extension Glyph {
  static let tab: Glyph = 0x09
  static let lineBreak: Glyph = 0x0A
  static let bracketOpen: Glyph = 0x28
  static let bracketClose: Glyph = 0x29
  static let comma: Glyph = 0x2C
  static let point: Glyph = 0x2E
  static let slash: Glyph = 0x2F
  static let colon: Glyph = 0x3A
  static let semicolon: Glyph = 0x3B
  static let percent: Glyph = 0x25
  static let quotation: Glyph = 0x22
  static let exclamation: Glyph = 0x21
  static let question: Glyph = 0x3F
  static let bar: Glyph = 0x7C
  /// 、 parts the items of a list.
  static let enumerationComma: Glyph = 0x3001
  /// 。
  static let fullStop: Glyph = 0x3002
  /// 〔 of a document's number, and the square brackets.
  static let yearBracketOpen: Glyph = 0x3014
  /// 〕
  static let yearBracketClose: Glyph = 0x3015
  /// 第 before an ordinal.
  static let ordinal: Glyph = 0x7B2C
  /// 年
  static let year: Glyph = 0x5E74
  /// 度 of 年度.
  static let annual: Glyph = 0x5EA6
  /// 月
  static let month: Glyph = 0x6708
  /// 日
  static let day: Glyph = 0x65E5
  /// 号 behind a document's number.
  static let serial: Glyph = 0x53F7
  /// 页
  static let page: Glyph = 0x9875
  /// 个
  static let piece: Glyph = 0x4E2A
  /// 等: the list goes on.
  static let etCetera: Glyph = 0x7B49
  /// 和
  static let and: Glyph = 0x548C
}
