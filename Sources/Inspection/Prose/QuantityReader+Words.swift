/// The words and marks by which quantities are told.
extension QuantityReader {
  static let breaks = marks("。;:,")
  static let approximateBefore = words("约|近|超|逾|超过|突破|接近|不足|大约|将近|约为|多达|不少于|不低于|至少|最多")
  static let approximateAfter = words("以上|左右|余|多|上下|以内|以下")
  /// 万, 亿
  static let multipliers: [Glyph: Int64] = [0x4E07: 10_000, 0x4EBF: 100_000_000]
  /// The longest first where one begins another.
  static let units = words(
    "人次|件次|条次|篇次|部门|条|件|篇|则|份|宗|起|例|期|场|次|项|个|部|册|幅|批|家|户|人|名|元|字|处|张|套|类|辆|座|所|公里|平方米|亩|组|支|款|篇幅|本|台|块|万元"
  )
  /// What a unit may begin and is no unit: 20个工作日, 3个方面.
  static let durations = words("个工作日|工作日|个月|个小时|小时|个方面|个百分点|个部分|项制度|年|周")
  /// 第三件, 每一件: no counts.
  static let chineseBars = marks("第每这某那唯百千万任")
  static let chineseUnits = marks("件条宗起篇份")
  static let points = word("个百分点")
  /// 10余件, 300多条
  static let more = marks("余多")
  /// What a number with it is no count of: a path, an address.
  static let technical = marks("/@")
  /// 15时, 3号, 20天: days, hours and pages.
  static let dateUnits = marks("年月日时点号分秒天页")
  static let barsBefore = marks("第〔〕/.")
  static let rangeMarks = marks("至~")
  /// 一条线 is one word, 一起例 no count.
  static let wordEnds = marks("线例")
}
