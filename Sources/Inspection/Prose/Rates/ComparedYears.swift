import Law

/// The figures of two years that a sentence sets against each other.
struct ComparedYears {
  let text: CountedText
  /// The counts of the sentence, up to the percentage.
  let counts: [Int]
  let isFall: Bool

  /// This year's count and the figure of the year before.
  var figures: (now: Quantity, before: Figure)? { fromTo ?? told ?? changed }

  /// 由2022年的10件增长到2023年的15件
  private var fromTo: (now: Quantity, before: Figure)? {
    guard let (base, now) = lastTwo else { return nil }
    let lead = text.nearLead(now)
    guard areAlike(base, now), text.nearLead(base).hasAny(Self.fromWords),
      lead.hasAny(Self.toWords), lead.count <= 14
    else { return nil }
    return pair(now, base)
  }

  /// Both counts are told, by 上年 or by their years: 比上年的120条, 2022年公开5210条.
  private var told: (now: Quantity, before: Figure)? {
    if let base = counts.last(where: isOfLastYear),
      let now = counts.last(where: { $0 < base && !isDelta($0) }), areAlike(now, base)
    {
      return pair(now, base)
    }
    let years = counts.compactMap { at in year(at).map { (at: at, year: $0) } }
    guard years.count == 2, abs(years[0].year - years[1].year) == 1,
      areAlike(years[0].at, years[1].at)
    else { return nil }
    let isDescending = years[0].year > years[1].year
    return isDescending ? pair(years[0].at, years[1].at) : pair(years[1].at, years[0].at)
  }

  /// 130件，比上年增加66件，增长103%: the change gives the base.
  private var changed: (now: Quantity, before: Figure)? {
    guard let (now, last) = lastTwo, isDelta(last), areAlike(now, last),
      !text.nearLead(last).has(Self.total)
    else { return nil }
    let (figure, change) = (text.quantities[now].figure, text.quantities[last].figure)
    let base = isFall ? figure + change : figure - change
    return base > .zero ? (text.quantities[now], base) : nil
  }

  private var lastTwo: (Int, Int)? {
    counts.count >= 2 ? (counts[counts.count - 2], counts[counts.count - 1]) : nil
  }

  private func pair(_ now: Int, _ base: Int) -> (now: Quantity, before: Figure) {
    (text.quantities[now], text.quantities[base].figure)
  }

  private func year(_ at: Int) -> Int? { ReportYear.all(Array(text.nearLead(at))).last?.year }

  private func isOfLastYear(_ at: Int) -> Bool {
    guard !isDelta(at) else { return false }
    let lead = text.nearLead(at)
    return lead.hasAny(Self.baseWords) || (lead.hasAny(Self.thanWords) && year(at) != nil)
  }

  private func isDelta(_ at: Int) -> Bool { text.nearLead(at).suffix(6).hasAny(Self.deltaWords) }

  private func areAlike(_ a: Int, _ b: Int) -> Bool {
    Units.areCompatible(text.quantities[a].unit, text.quantities[b].unit)
  }

  private static let fromWords = words("由|从")
  private static let toWords = words("到|至|为")
  private static let thanWords = words("较|比")
  private static let baseWords = words("上年|去年|上一年")
  private static let deltaWords = words("增加|减少|增长|下降|多|少|净增")
  private static let total = word("总")
}
