/// Numbers as acts write periods: 十五, 六十.
enum ChineseNumber {
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
