/// A label without spaces, punctuation and variant forms, for comparing.
struct FoldedLabel: Hashable {
  let text: String

  init(_ label: some StringProtocol) {
    var folded = String.UnicodeScalarView()
    for scalar in label.unicodeScalars {
      let plain = Self.plain(scalar)
      if plain.properties.isAlphabetic || Self.isDigit(plain) { folded.append(plain) }
    }
    text = String(folded)
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Full-width forms to half-width, traditional characters of the form's labels to simplified.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000: " "
    default: simplified[scalar] ?? scalar
    }
  }

  private static let simplified = Dictionary(
    zip(
      ("條項內數發廢許強業單萬請總計機構組織務與會關係為處罰費開屬於國權過執檔詢據無現補複繳納結轉續訟經後訴維"
        + "糾審規範這況獲確認類額購採對減個標準報縣證體團復繼辦復").unicodeScalars,
      ("条项内数发废许强业单万请总计机构组织务与会关系为处罚费开属于国权过执档询据无现补复缴纳结转续讼经后诉维"
        + "纠审规范这况获确认类额购采对减个标准报县证体团复继办复").unicodeScalars),
    uniquingKeysWith: { first, _ in first })
}
