/// What a number format makes of a number, as far as the words of a report depend on it.
enum CellFormat: Equatable {
  case number
  /// With so many digits after the point.
  case percent(digits: Int)
  case day
  case time
  case dayAndTime

  /// The formats every spreadsheet has without saying so.
  init(builtIn id: Int) {
    self =
      switch id {
      case 9: .percent(digits: 0)
      case 10: .percent(digits: 2)
      case 14...17, 27...31, 34...36, 50...54, 57, 58: .day
      case 18...21, 32, 33, 45...47, 55, 56: .time
      case 22: .dayAndTime
      default: .number
      }
  }

  /// A format code such as `yyyy"年"m"月"d"日"` or `0.00%`; only its first section is looked at.
  init(code: String) {
    let letters = Self.letters(of: code)
    let hasDay = letters.contains("y") || letters.contains("d")
    let hasTime = letters.contains("h") || letters.contains("s")
    if hasDay || hasTime || (letters.contains("m") && !letters.contains("0")) {
      self = hasDay && hasTime ? .dayAndTime : hasTime ? .time : .day
    } else if letters.contains("%") {
      let fraction = letters.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
      self = .percent(digits: min(10, fraction.first?.filter { $0 == "0" || $0 == "#" }.count ?? 0))
    } else {
      self = .number
    }
  }

  /// The code without quoted text, colours, locales, escaped and filling characters.
  private static func letters(of code: String) -> String {
    var letters = ""
    var closing: Character?
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if let end = closing {
        if character == end { closing = nil }
      } else {
        switch character {
        case "\"": closing = "\""
        case "[": closing = "]"
        case "\\", "_", "*": isEscaped = true
        case ";": return letters
        default: letters.append(character)
        }
      }
    }
    return letters == "general" ? "" : letters
  }
}

/// The number format of each cell style, from `styles.xml`.
enum CellFormats {
  static func read(_ scanner: consuming XMLScanner) throws -> [CellFormat] {
    let names = SheetName.vocabulary
    var custom: [Int: CellFormat] = [:]
    var formats: [CellFormat] = []
    var isCellStyle = false
    while true {
      switch try scanner.next() {
      case .start:
        switch names[scanner.name] {
        case .numFmt:
          guard let id = try scanner.number("numFmtId") else { continue }
          custom[id] = CellFormat(code: try scanner.attribute("formatCode") ?? "")
        case .cellXfs: isCellStyle = true
        case .xf where isCellStyle:
          let id = try scanner.number("numFmtId") ?? 0
          formats.append(custom[id] ?? CellFormat(builtIn: id))
        default: continue
        }
      case .end: if names[scanner.name] == .cellXfs { isCellStyle = false }
      case .text: continue
      case .finish: return formats
      }
    }
  }
}
