/// A place in an act, as letters and explanations cite it.
public struct Citation: Sendable, Hashable {
  /// The act's title without its title marks; empty where it is cited by its number alone.
  public let title: String
  /// Its document number, where the act is usually cited with it.
  public let number: String?
  /// The article; nil where the act has none, such as a holiday notice.
  public let article: Int?
  /// The paragraph (款) of the article.
  public let paragraph: Int?
  /// The item (项) of the article or paragraph.
  public let item: Int?

  /// A place in any act.
  public init(
    _ title: String, number: String? = nil, article: Int? = nil, paragraph: Int? = nil,
    item: Int? = nil
  ) {
    self.title = title
    self.number = number
    self.article = article
    self.paragraph = paragraph
    self.item = item
  }

  /// As a letter cites it: 《中华人民共和国政府信息公开条例》第三十六条第（三）项.
  public var text: String {
    guard !title.isEmpty else { return (number ?? "") + place }
    return "《\(title)》" + (number.map { "（\($0)）" } ?? "") + place
  }

  /// The place alone: 第三十三条第二款.
  public var place: String {
    var text = ""
    if let article { text += "第\(Self.numeral(article))条" }
    if let paragraph { text += "第\(Self.numeral(paragraph))款" }
    if let item { text += "第（\(Self.numeral(item))）项" }
    return text
  }

  /// 1 to 999 in Chinese numerals as acts number their articles; further numbers stay digits.
  private static func numeral(_ number: Int) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    switch number {
    case 0...9: return digits[number]
    case 10...19: return "十" + (number == 10 ? "" : digits[number - 10])
    case 20...99: return digits[number / 10] + "十" + (number % 10 == 0 ? "" : digits[number % 10])
    case 100...999:
      let rest = number % 100
      let tail = rest == 0 ? "" : rest < 10 ? "零" + digits[rest] : longNumeral(rest)
      return digits[number / 100] + "百" + tail
    default: return "\(number)"
    }
  }

  /// 10 to 19 behind a hundred are 一十 to 一十九.
  private static func longNumeral(_ number: Int) -> String {
    number < 20 ? "一" + numeral(number) : numeral(number)
  }
}

extension Citation {
  /// 中华人民共和国政府信息公开条例 (国令第711号), in force from 2019-05-15.
  public static func regulation(_ article: Int, paragraph: Int? = nil, item: Int? = nil) -> Citation
  {
    Citation("中华人民共和国政府信息公开条例", article: article, paragraph: paragraph, item: item)
  }

  /// 政府信息公开信息处理费管理办法 (国办函〔2020〕109号).
  public static func feeMeasures(_ article: Int? = nil) -> Citation {
    Citation("政府信息公开信息处理费管理办法", number: "国办函〔2020〕109号", article: article)
  }

  /// 中华人民共和国行政复议法, as revised from 2024-01-01.
  public static func reconsiderationAct(_ article: Int, paragraph: Int? = nil, item: Int? = nil)
    -> Citation
  {
    Citation("中华人民共和国行政复议法", article: article, paragraph: paragraph, item: item)
  }

  /// 中华人民共和国行政诉讼法.
  public static func litigationAct(_ article: Int, paragraph: Int? = nil) -> Citation {
    Citation("中华人民共和国行政诉讼法", article: article, paragraph: paragraph)
  }

  /// 国务院关于职工工作时间的规定 art 7: Saturday and Sunday are the weekly days of rest.
  public static let weeklyRest = Citation("国务院关于职工工作时间的规定", article: 7)

  /// The national office's letter on how replies are delivered; its title was not to be had.
  public static let deliveryLetter = Citation("", number: "国办公开办函〔2016〕235号")

  /// The notice that makes a day a holiday or a make-up day.
  public static func notice(_ schedule: HolidaySchedule) -> Citation {
    Citation(schedule.title, number: schedule.number)
  }
}
