import Law

/// Finds rates, shares and growth in a passage, with the counts beside them.
struct RateClaimReader {
  let text: Glyphs
  let quantities: [Quantity]
  let sentences: [Range<Int>]
  let sums: [SumClaim]
  /// What a count was last year, where last year's report is at hand.
  var baseOf: (Quantity) -> Figure? = { _ in nil }

  func claims() -> [RateClaim] {
    quantities.indices.compactMap { index in
      guard quantities[index].kind == .percent else { return nil }
      return rate(index) ?? share(index) ?? growth(index)
    }
  }

  /// The text between the last boundary and the percentage.
  private func clauseStart(_ at: Int) -> Int {
    var start = at
    while start > 0, !Self.boundaries.contains(text[start - 1]) { start -= 1 }
    return start
  }

  private func quote(_ index: Int) -> Range<Int> {
    let range = quantities[index].range
    return clauseStart(range.lowerBound)..<range.upperBound
  }

  // 回复率达100%
  private func rate(_ index: Int) -> RateClaim? {
    let range = quantities[index].range
    let clause = text[clauseStart(range.lowerBound)..<range.lowerBound]
    guard let noun = RateNoun.named(clause) else { return nil }
    let (done, bases) = counts(before: index, noun)
    return RateClaim(
      kind: .rate, percent: quantities[index], part: done, bases: bases,
      isOfDue: clause.hasAny(Self.dueWords), quote: quote(index))
  }

  /// The nearest count of what was done, and the counts it may be a rate of, the one that had come
  /// in first.
  private func counts(before index: Int, _ noun: RateNoun) -> (Quantity?, [Figure]) {
    var done: Quantity?
    var others: [Figure] = []
    var carried: [Figure] = []
    for at in stride(from: index - 1, through: 0, by: -1) {
      let quantity = quantities[at]
      guard quantity.isCount else { continue }
      let lead = lead(at)
      // The last word before the number decides: 收到来信并答复6件 counts answers.
      let answered = lead.lastOf(noun.done)
      let received = lead.lastOf(noun.base)
      if done == nil, let answered, answered > (received ?? -1) {
        done = quantity
      } else if let received, received > (answered ?? -1) {
        guard let done, Units.areCompatible(done.unit, quantity.unit),
          done.figure <= quantity.figure
        else { return (nil, []) }
        return (done, [quantity.figure] + others + carried.map { quantity.figure + $0 })
      } else if lead.has(word("上年结转")) {
        carried.append(quantity.figure)
      } else if let done, Units.areCompatible(done.unit, quantity.unit),
        quantity.figure >= done.figure
      {
        others.append(quantity.figure)
      }
    }
    return (nil, [])
  }

  /// The words before a number, back to the number or sentence before it.
  private func lead(_ at: Int) -> ArraySlice<Glyph> {
    let start = at > 0 ? quantities[at - 1].range.upperBound : 0
    let number = quantities[at].range.lowerBound
    let low = max(start, number - 40)
    let stop = text[low..<number].lastIndex { $0 == .fullStop || $0 == .semicolon } ?? low
    return text[stop..<number]
  }

  // 59件、占45.3%
  private func share(_ index: Int) -> RateClaim? {
    guard index > 0 else { return nil }
    let range = quantities[index].range
    let part = quantities[index - 1]
    guard part.isCount, part.range.upperBound <= range.lowerBound else { return nil }
    let between = text[part.range.upperBound..<range.lowerBound]
    guard between.count <= 16, between.hasAny(Self.shareWords), !between.contains(.fullStop) else {
      return nil
    }
    return RateClaim(
      kind: .share, percent: quantities[index], part: part, bases: bases(of: part, index),
      isOfDue: false, quote: quote(index))
  }

  private func bases(of part: Quantity, _ index: Int) -> [Figure] {
    var bases: [Figure] = []
    for claim in sums
    where claim.parts.contains(where: { $0.range == part.range })
      || claim.readings.joined().contains(where: { $0.range == part.range })
    {
      bases.append(claim.total.figure)
      bases.append(claim.sum)
    }
    let siblings = sums.first { $0.readings.joined().contains { $0.range == part.range } }
    let totals = quantities[..<index].reversed().filter { quantity in
      !(siblings?.readings.joined().contains { $0.range == quantity.range } ?? false)
        && quantity.isCount && quantity.range != part.range && quantity.figure >= part.figure
        && Units.areCompatible(quantity.unit, part.unit)
    }
    if bases.isEmpty {
      guard let total = totals.first(where: { lead(of: $0).hasAny(Self.totalWords) }) else {
        return []
      }
      bases.append(total.figure)
    }
    return bases + totals.map(\.figure)
  }

  private func lead(of quantity: Quantity) -> ArraySlice<Glyph> {
    let start = clauseStart(quantity.range.lowerBound)
    return text[start..<quantity.range.lowerBound]
  }

  // 比上年增加66件，增长103%; 2022年130件，2021年64件，同比增长103%
  private func growth(_ index: Int) -> RateClaim? {
    let range = quantities[index].range
    let clause = text[clauseStart(range.lowerBound)..<range.lowerBound]
    let grows = clause.hasAny(Self.growWords)
    let falls = clause.hasAny(Self.fallWords)
    guard grows != falls, let sentence = sentences.first(where: { $0.contains(range.lowerBound) })
    else { return nil }
    guard text[sentence].hasAny(Self.comparisonWords) else { return nil }
    let counts = quantities.indices.filter {
      $0 < index && quantities[$0].isCount
        && sentence.contains(quantities[$0].range.lowerBound)
    }
    guard let last = counts.last else { return nil }
    var claim = RateClaim(
      kind: .growth, percent: quantities[index], part: nil, bases: [], isOfDue: false,
      quote: quote(index), isFall: falls)
    if let (now, before) = fromTo(counts) ?? twoYears(counts, sentence) ?? changed(counts, falls) {
      claim.part = now
      claim.bases = [before]
    } else if let base = baseOf(quantities[last]) {
      claim.part = quantities[last]
      claim.bases = [base]
    }
    return claim
  }

  /// 由2022年的10件增长到2023年的15件
  private func fromTo(_ counts: [Int]) -> (Quantity, Figure)? {
    guard counts.count >= 2 else { return nil }
    let (a, b) = (counts[counts.count - 2], counts[counts.count - 1])
    guard alike(a, b), lead(a).hasAny(words("由|从")), lead(b).hasAny(words("到|至|为")),
      lead(b).count <= 14
    else { return nil }
    return (quantities[b], quantities[a].figure)
  }

  /// The count of this year and that of the year before, where both are told: 比上年的120条,
  /// 2022年公开5210条.
  private func twoYears(_ counts: [Int], _ sentence: Range<Int>) -> (Quantity, Figure)? {
    let named = counts.filter { at in
      let words = lead(at)
      let comparesYear =
        words.hasAny(Inspection.words("较|比")) && !ReportYear.all(Array(words)).isEmpty
      return (words.hasAny(Self.baseWords) || comparesYear)
        && !words.suffix(6).hasAny(Self.deltaWords)
    }
    if let base = named.last, let now = counts.last(where: { $0 < base && !isDelta($0) }),
      alike(now, base)
    {
      return (quantities[now], quantities[base].figure)
    }
    let years = counts.compactMap { at in
      ReportYear.all(Array(lead(at))).last.map { (at: at, year: $0.year) }
    }
    guard years.count == 2, abs(years[0].year - years[1].year) == 1, alike(years[0].at, years[1].at)
    else { return nil }
    let (now, base) = years[0].year > years[1].year ? (years[0], years[1]) : (years[1], years[0])
    return (quantities[now.at], quantities[base.at].figure)
  }

  /// 130件，比上年增加66件，增长103%: the change gives the base.
  private func changed(_ counts: [Int], _ falls: Bool) -> (Quantity, Figure)? {
    guard counts.count >= 2, let last = counts.last, isDelta(last) else { return nil }
    let now = counts[counts.count - 2]
    guard alike(now, last), !lead(last).has(word("总")) else { return nil }
    let (figure, change) = (quantities[now].figure, quantities[last].figure)
    let base = falls ? figure + change : figure - change
    return base > .zero ? (quantities[now], base) : nil
  }

  private func isDelta(_ at: Int) -> Bool { lead(at).suffix(6).hasAny(Self.deltaWords) }

  private func alike(_ a: Int, _ b: Int) -> Bool {
    Units.areCompatible(quantities[a].unit, quantities[b].unit)
  }

  private static let boundaries = marks("。;,、(")
  private static let dueWords = words("按时|按期|及时|限时|如期|期限")
  private static let shareWords = words("占|比例为|比重为")
  private static let totalWords = words("共|总|收到|受理|发布|合计|累计|公开")
  private static let growWords = words("增长|上升|增加|提高|提升|增幅|净增")
  private static let fallWords = words("下降|减少|降低|降幅|下滑")
  private static let comparisonWords = words("同比|上年|去年|上一年|环比|20")
  private static let deltaWords = words("增加|减少|增长|下降|多|少|净增")
  private static let baseWords = words("上年|去年|上一年")
}

extension ArraySlice<Glyph> {
  /// Where the last of several words stands.
  func lastOf(_ list: [Glyphs]) -> Int? {
    var best: Int?
    for word in list {
      var from = startIndex
      while let at = first(word, from: from) {
        best = Swift.max(best ?? at, at)
        from = at + 1
      }
    }
    return best
  }
}
