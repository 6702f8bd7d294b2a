/// The characters with names in HTML, letter case counting: all of HTML 4 but for mathematics.
enum NamedCharacter {
  static func scalar(_ name: ArraySlice<UInt8>) -> UInt32? {
    named[pack(name)]
  }

  private static let named: [UInt128: UInt32] = {
    var named: [UInt128: UInt32] = [
      "quot": 0x22, "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "apos": 0x27,
    ]
    .reduce(into: [:]) { $0[pack($1.key.utf8)] = $1.value }
    for (first, names) in runs {
      for (offset, name) in names.utf8.split(separator: 0x20).enumerated() where name.count > 1 {
        named[pack(name)] = first + UInt32(offset)
      }
    }
    return named
  }()

  /// Names of characters that follow one another, from the first on; `-` has none.
  private static let runs: [(UInt32, String)] = [
    (
      0xA0,
      """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
      ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
      szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
      iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute \
      ucirc uuml yacute thorn yuml
      """
    ),
    (
      0x391,
      """
      Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - \
      Sigma Tau Upsilon Phi Chi Psi Omega - - - - - - - alpha beta gamma delta epsilon zeta eta \
      theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega
      """
    ),
    (0x2002, "ensp emsp - - - - - thinsp - - zwnj zwj lrm rlm"),
    (0x2013, "ndash mdash - - - lsquo rsquo sbquo - ldquo rdquo bdquo - dagger Dagger bull"),
    (0x2026, "hellip - - - - - - - - - permil - prime Prime - - - - - lsaquo rsaquo"),
    (0x20AC, "euro"), (0x2122, "trade"), (0x2190, "larr uarr rarr darr harr"),
    (0x21D0, "lArr uArr rArr dArr hArr"), (0x2212, "minus"), (0x221A, "radic"), (0x221E, "infin"),
    (0x2248, "asymp"), (0x2260, "ne equiv"), (0x2264, "le ge"), (0x25CA, "loz"),
    (0x2660, "spades - - clubs - hearts diams"),
  ]
}
