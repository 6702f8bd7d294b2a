/// A number in one of the number formats of Word.
enum ListNumber {
  /// Formats that no Chinese office uses come out in decimal.
  static func text(_ value: Int, format: String) -> String {
    guard value >= 0, value < 100_000 else { return String(value) }
    return switch format {
    case "none": ""
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
      "taiwaneseCountingThousand", "koreanCounting":
      counted(value)
    case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand":
      digits(value, "〇一二三四五六七八九")
    case "chineseLegalSimplified": formal(value)
    case "decimalFullWidth", "decimalFullWidth2": digits(value, "０１２３４５６７８９")
    case "decimalZero": value < 10 ? "0\(value)" : String(value)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      nth(value, from: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
    case "ideographTraditional": nth(value, from: "甲乙丙丁戊己庚辛壬癸")
    case "ideographZodiac": nth(value, from: "子丑寅卯辰巳午未申酉戌亥")
    case "lowerLetter": letter(value, first: "a")
    case "upperLetter": letter(value, first: "A")
    case "lowerRoman": roman(value).lowercased()
    case "upperRoman": roman(value)
    default: String(value)
    }
  }

  /// 一, 十, 十二, 二十, 一百零三.
  private static func counted(_ value: Int) -> String {
    spoken(value, digits: "零一二三四五六七八九", units: ["", "十", "百", "千", "万"], barsTen: true)
  }

  /// 壹, 壹拾贰.
  private static func formal(_ value: Int) -> String {
    spoken(value, digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟", "万"], barsTen: false)
  }

  private static func spoken(
    _ value: Int, digits: String, units: [String], barsTen: Bool
  ) -> String {
    let digits = Array(digits)
    guard value > 0 else { return String(digits[0]) }
    if barsTen, (10..<20).contains(value) {
      return units[1] + (value == 10 ? "" : String(digits[value - 10]))
    }
    var text = ""
    var isGap = false
    for (place, mark) in String(value).utf8.reversed().enumerated().reversed() {
      let digit = Int(mark) - 48
      if digit == 0 {
        isGap = true
        continue
      }
      if isGap { text.append(digits[0]) }
      isGap = false
      text += String(digits[digit]) + units[place]
    }
    return text
  }

  private static func digits(_ value: Int, _ digits: String) -> String {
    let digits = Array(digits)
    return String(String(value).utf8.map { digits[Int($0) - 48] })
  }

  private static func nth(_ value: Int, from list: String) -> String {
    let list = Array(list)
    return list.indices.contains(value - 1) ? String(list[value - 1]) : String(value)
  }

  /// a … z, aa … zz, as Word counts.
  private static func letter(_ value: Int, first: Unicode.Scalar) -> String {
    guard value > 0, value <= 780,
      let scalar = Unicode.Scalar(first.value + UInt32((value - 1) % 26))
    else { return String(value) }
    return String(repeating: String(scalar), count: (value - 1) / 26 + 1)
  }

  private static func roman(_ value: Int) -> String {
    guard value > 0, value < 4000 else { return String(value) }
    let steps = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = value
    var text = ""
    for (step, mark) in steps {
      while rest >= step {
        text += mark
        rest -= step
      }
    }
    return text
  }
}
