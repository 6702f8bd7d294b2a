/// What a character allows at the end and at the beginning of a line.
///
/// Unicode's own rules (UAX 14) do not part 立“一 because they cannot know which way a quotation
/// mark faces; in Chinese text it is always known, so the lines fill better with rules of our own.
enum BreakClass: UInt8, Sendable {
  /// Han characters, kana and every full-width sign without a rule of its own.
  case wide
  /// 「（《“: never ends a line.
  case opening
  /// ，。；）》”: never begins a line.
  case closing
  /// Latin letters and digits hold together.
  case letter
  /// $ or ( before letters.
  case prefix
  /// % , . ) after letters: `1,234.5%` holds together.
  case postfix
  /// ' and " face either way.
  case quote
  case space
  case newline

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x0A: self = .newline
    case 0x20, 0x09: self = .space
    case 0x21, 0x25, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D: self = .postfix
    case 0x24, 0x28, 0x5B, 0x7B, 0xA3, 0xA5: self = .prefix
    case 0x22, 0x27: self = .quote
    case 0x2018, 0x201C: self = .opening
    // · ° ′ ″ ’ ” — … ‰ ℃ ‐–
    case 0xB7, 0xB0, 0x2032, 0x2033, 0x2019, 0x201D, 0x2010...0x2014, 0x2026, 0x2030, 0x2103:
      self = .closing
    case 0x2E80...0x2FFF, 0x3400...0xD7FF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF: self = .wide
    case 0x3000...0x33FF: self = Self.ideographic(scalar)
    case 0xFE30...0xFFEF: self = Self.fullWidth(scalar)
    // Arrows, enclosed numbers, boxes, signs: ①, →, ※, ㎡ and their like.
    case 0x2015...0x2BFF: self = .wide
    default: self = .letter
    }
  }

  private static func ideographic(_ scalar: UInt32) -> BreakClass {
    switch scalar {
    // 、。々 〉》」』】 〕〗〙〛〞〟
    case 0x3001, 0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019,
      0x301B, 0x301E, 0x301F:
      .closing
    // 〈《「『【〔〖〘〚〝
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D: .opening
    default: .wide
    }
  }

  private static func fullWidth(_ scalar: UInt32) -> BreakClass {
    switch scalar {
    // ！％），．／：；？］｝～｡｣､
    case 0xFF01, 0xFF05, 0xFF09, 0xFF0C, 0xFF0E, 0xFF0F, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D,
      0xFF5E, 0xFF61, 0xFF63, 0xFF64:
      .closing
    // （＄［｛｢￥
    case 0xFF08, 0xFF04, 0xFF3B, 0xFF5B, 0xFF62, 0xFFE5: .opening
    // ０–９ hold together as their ASCII sisters do.
    case 0xFF10...0xFF19: .letter
    default: .wide
    }
  }

  /// Whether a line may end between a character of this class and `next`.
  func allowsBreak(before next: BreakClass) -> Bool {
    switch (self, next) {
    case (.newline, _): true
    case (_, .space), (_, .newline), (_, .closing), (_, .postfix): false
    case (.space, _): true
    case (.opening, _), (.prefix, _), (.quote, _), (_, .quote): false
    case (.letter, .letter), (.letter, .prefix), (.postfix, .letter), (.postfix, .prefix): false
    default: true
    }
  }

  /// Whether a justified line may put more room between this character and `next`.
  func allowsRoom(before next: BreakClass) -> Bool {
    func isLatin(_ some: BreakClass) -> Bool {
      some == .letter || some == .prefix || some == .postfix || some == .quote
    }
    return !(isLatin(self) && isLatin(next))
  }
}
