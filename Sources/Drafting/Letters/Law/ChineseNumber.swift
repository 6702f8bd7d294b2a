/// Numbers as acts write periods: 十五, 六十.
enum ChineseNumber {
  /// 第36条 as 第三十六条; what is not a number below a hundred stays. 第 is put where it is missing.
  static func spelled(_ article: String) -> String {
    let digits = article.filter { $0 != "第" && $0 != "条" }
    let number = digits.reduce(Int?.some(0)) { sum, digit in
      guard let sum, let value = digit.wholeNumberValue, sum < 100, !"一二三四五六七八九十".contains(digit)
      else { return nil }
      return sum * 10 + value
    }
    return "第\(number.map(text) ?? digits)条"
  }

  static func text(_ number: Int) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    switch number {
    case 0...9: return digits[number]
    case 10...99:
      let tens = number < 20 ? "" : digits[number / 10]
      return tens + "十" + (number % 10 == 0 ? "" : digits[number % 10])
    default: return "\(number)"
    }
  }
}
