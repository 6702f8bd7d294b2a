/// The second kind of term: labels and document numbers, which no word of a text is taken for.
enum SearchMark {
  /// What every entry carries without being told.
  static func labels(kind: String?, county: CountyCode?) -> [String] {
    [kind.map { "kind:" + $0 }, county.map { "county:" + $0.rawValue }].compactMap(\.self)
  }

  static func label(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", ":", "-", "_", ".": result.unicodeScalars.append(scalar)
      case "A"..."Z": result += String(scalar).lowercased()
      case _ where scalar.isASCII: result += "_"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return "=" + result
  }
}
