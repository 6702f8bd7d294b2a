/// The second kind of term: labels and document numbers, which no word of a text is taken for.
enum SearchMark {
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
