/// Names of sheets that Excel accepts.
enum XlsxName {
  /// Excel counts in UTF-16.
  private static let longest = 31

  static func names(of sheets: [Spreadsheet.Sheet]) -> [String] {
    var taken: Set<String> = []
    return sheets.enumerated().map { index, sheet in
      let wanted = sanitised(sheet.name, number: index + 1)
      var name = wanted
      var copy = 2
      while !taken.insert(name.lowercased()).inserted {
        let suffix = "(\(copy))"
        name = cut(wanted, to: longest - suffix.utf16.count) + suffix
        copy += 1
      }
      return name
    }
  }

  private static func sanitised(_ name: String, number: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "[", "]", ":", "*", "?", "/", "\\": scalars.append("_")
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
      default: scalars.append(scalar)
      }
    }
    let plain = cut(String(scalars), to: longest)
    // An apostrophe at either end, and the name of Excel's own sheet, are refused.
    let bare = plain.drop { $0 == "'" || $0 == " " }
    let end = bare.lastIndex { $0 != "'" && $0 != " " }
    let result = end.map { String(bare[...$0]) } ?? ""
    return result.isEmpty || result.lowercased() == "history" ? "表\(number)" : result
  }

  private static func cut(_ name: String, to length: Int) -> String {
    var used = 0
    let kept = name.prefix {
      used += $0.utf16.count
      return used <= length
    }
    return String(kept)
  }
}
