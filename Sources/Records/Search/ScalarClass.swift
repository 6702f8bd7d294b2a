/// What a character is to the search: part of a Chinese run, part of a word, or between them.
enum ScalarClass {
  case chinese
  case word
  case gap
}

extension ScalarClass {
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: self = .word
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005, 0x3007, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .chinese
    case 0...0xBF, 0x2000...0x2FFF, 0x3000...0x3004, 0x3006, 0x3008...0x303F, 0xFE30...0xFE4F,
      0xFF00...0xFFEF:
      self = .gap
    default:
      self = scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? .word : .gap
    }
  }
}
