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
    guard clause.hasAny(Self.rateNouns) else { return nil }
    let (done, base) = counts(before: index)
    return RateClaim(
      kind: .rate, percent: quantities[index], part: done, bases: base.map { [$0.figure] } ?? [],
      isOfDue: clause.hasAny(Self.dueWords), quote: quote(index))
  }

  /// The nearest counts of what was answered and what had come in.
  private func counts(before index: Int) -> (Quantity?, Quantity?) {
    var done: Quantity?
    var base: Quantity?
    for at in stride(from: index - 1, through: 0, by: -1) {
      let quantity = quantities[at]
      guard quantity.isCount else { continue }
      let lead = lead(at)
      // The last word before the number decides: 收到来信并答复6件 counts answers.
      let answered = lead.lastOf(Self.doneWords)
      let received = lead.lastOf(Self.receivedWords)
      if done == nil, let answered, answered > (received ?? -1) {
        done = quantity
      } else if base == nil, let received, received > (answered ?? -1) {
        base = quantity
      }
      if let done, let base {
        guard Units.areCompatible(done.unit, base.unit), done.figure <= base.figure,
          done.range.lowerBound > base.range.lowerBound
        else { return (nil, nil) }
        return (done, base)
      }
      if base != nil { break }
    }
    return (nil, nil)
  }

  /// The words before a number, back to the number or sentence before it.
  private func lead(_ at: Int) -> ArraySlice<UInt32> {
    let start = at > 0 ? quantities[at - 1].range.upperBound : 0
    let number = quantities[at].range.lowerBound
    let low = max(start, number - 40)
    let stop = text[low..<number].lastIndex { $0 == 0x3002 || $0 == 0x3B } ?? low
    return text[stop..<number]
  }

  // 59件、占45.3%
  private func share(_ index: Int) -> RateClaim? {
    guard index > 0 else { return nil }
    let range = quantities[index].range
    let part = quantities[index - 1]
    guard part.isCount, part.range.upperBound <= range.lowerBound else { return nil }
    let between = text[part.range.upperBound..<range.lowerBound]
    guard between.count <= 16, between.hasAny(Self.shareWords), !between.contains(0x3002) else {
      return nil
    }
    return RateClaim(
      kind: .share, percent: quantities[index], part: part, bases: bases(of: part, index),
      isOfDue: false, quote: quote(index))
  }

  private func bases(of part: Quantity, _ index: Int) -> [Figure] {
    var bases: [Figure] = []
    for claim in sums where claim.parts.contains(where: { $0.range == part.range })
      || claim.readings.joined().contains(where: { $0.range == part.range })
    {
      bases.append(claim.total.figure)
      bases.append(claim.sum)
    }
    let totals = quantities[..<index].reversed().filter { quantity in
      quantity.isCount && quantity.range != part.range && quantity.figure >= part.figure
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

  private func lead(of quantity: Quantity) -> ArraySlice<UInt32> {
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
    let counts = quantities[..<index].filter {
      $0.isCount && sentence.contains($0.range.lowerBound)
    }
    guard let last = counts.last else { return nil }
    var claim = RateClaim(
      kind: .growth, percent: quantities[index], part: nil, bases: [], isOfDue: false,
      quote: quote(index), isFall: falls)
    let lastLead = text[clauseStart(last.range.lowerBound)..<last.range.lowerBound]
    if counts.count == 1 || !lastLead.hasAny(Self.deltaWords + Self.baseWords) {
      if let base = baseOf(last) {
        claim.part = last
        claim.bases = [base]
      }
      return claim
    }
    let current = counts[counts.count - 2]
    guard Units.areCompatible(current.unit, last.unit) else { return claim }
    if lastLead.hasAny(Self.deltaWords), !lastLead.hasAny(words("总")), last.range.upperBound + 3 >= clauseStart(range.lowerBound) {
      let base = falls ? current.figure + last.figure : current.figure - last.figure
      if base > .zero {
        claim.part = current
        claim.bases = [base]
      }
    } else if lastLead.hasAny(Self.baseWords) {
      claim.part = current
      claim.bases = [last.figure]
    }
    return claim
  }

  private static let boundaries = Set("。;,、(".unicodeScalars.map(\.value))
  private static let rateNouns = words("回复率|答复率|办复率|办结率|办理率|反馈率|回应率|处理率|结案率|处结率|办毕率")
  private static let dueWords = words("按时|按期|及时|限时|如期|期限")
  private static let doneWords = words("答复|回复|办结|办复|回应|处理|解决|反馈|办理完")
  private static let receivedWords = words("收到|受理|接到|接收|收集|收悉|承办|交办|转办|接办|受办")
  private static let shareWords = words("占|比例为|比重为")
  private static let totalWords = words("共|总|收到|受理|发布|合计|累计|公开")
  private static let growWords = words("增长|上升|增加|提高|提升|增幅")
  private static let fallWords = words("下降|减少|降低|降幅|下滑")
  private static let comparisonWords = words("同比|上年|去年|上一年|环比|20")
  private static let deltaWords = words("增加|减少|增长|下降|多|少")
  private static let baseWords = words("上年|去年|上一年|年为|年的")
}

extension ArraySlice<UInt32> {
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
