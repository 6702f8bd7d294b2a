import Law

/// Finds the totals of a passage with the parts given for them.
struct SumClaimReader {
  let text: Glyphs
  let quantities: [Quantity]
  let sentences: [Range<Int>]

  func claims() -> [SumClaim] {
    var claims: [SumClaim] = []
    var taken: [Int: Int] = [:]
    for (number, sentence) in sentences.enumerated() {
      for index in quantities.indices where sentence.contains(quantities[index].range.lowerBound) {
        guard quantities[index].isCount else { continue }
        let scope = scope(sentence, number, index)
        if let claim = leading(index, scope, &taken) { claims.append(claim) }
      }
      for index in quantities.indices where sentence.contains(quantities[index].range.lowerBound) {
        if let claim = unmarked(index, sentence, taken) {
          claims.append(claim)
          break
        }
      }
      if let claim = trailing(sentence, taken) { claims.append(claim) }
    }
    return claims
  }

  /// The sentence, with the next one where that begins with 其中 and this is its last total.
  private func scope(_ sentence: Range<Int>, _ number: Int, _ index: Int) -> Range<Int> {
    guard number + 1 < sentences.count else { return sentence }
    let next = sentences[number + 1]
    let continues = openers.contains { text.starts(with: $0, at: next.lowerBound) }
    let isLast = !quantities.contains {
      $0.isCount && $0.range.lowerBound > quantities[index].range.lowerBound
        && sentence.contains($0.range.lowerBound)
    }
    return continues && isLast ? sentence.lowerBound..<next.upperBound : sentence
  }

  /// A total in front of its list. `taken` holds the total each part was found to belong to.
  private func leading(_ index: Int, _ scope: Range<Int>, _ taken: inout [Int: Int]) -> SumClaim? {
    let next = nextStart(index, scope.upperBound)
    guard next <= scope.upperBound,
      let marker = ListMarker.first(text, quantities[index].range.upperBound..<next)
    else { return nil }
    let owner = owner(of: marker, index, scope, taken)
    let total = quantities[owner]
    let end = end(of: marker, index, scope, next)
    let list = accepted(
      quantities.indices.filter { $0 > index && quantities[$0].range.upperBound <= end }, total,
      from: marker.range.upperBound)
    let flat = list.filter { isPart(quantities[$0], of: total) }
    guard !flat.isEmpty else { return nil }
    let top = topLevel(list, from: marker.range.upperBound).filter {
      isPart(quantities[$0], of: total)
    }
    for part in list { taken[part] = owner }
    let whole = top.isEmpty ? flat : top
    let exact = whole.filter { quantities[$0].unit == total.unit }
    let readings =
      [
        whole, exact, flat, flat.filter { quantities[$0].unit == total.unit }, sameUnitRun(flat),
        beforeSemicolon(flat),
      ].map { $0.map { quantities[$0] } } + prefixes(flat, marker, list)
    let near = beforeSemicolon(exact.count >= 2 || whole.isEmpty ? exact : whole)
    let nearSum = SumClaim.sum(near.map { quantities[$0] })
    let parts = (nearSum > total.figure ? near : exact.count >= 2 || whole.isEmpty ? exact : whole)
      .map { quantities[$0] }
    let everything = quantities.indices.filter {
      $0 > index && quantities[$0].range.upperBound <= end && isPart(quantities[$0], of: total)
    }
    return SumClaim(
      total: total, parts: parts.isEmpty ? readings[0] : parts,
      readings: readings + [collapsed(readings[2]), everything.map { quantities[$0] }],
      otherTotals: otherTotals(owner, scope), joinedTotal: joinedTotal(owner),
      extent: extent(marker, whole, end),
      quote: clause(total))
  }

  private func isCarryOver(_ index: Int) -> Bool {
    lead(index).suffix(14).has(word("结转"))
  }

  /// The words between the number before and this one.
  private func lead(_ index: Int) -> ArraySlice<Glyph> {
    let start = index > 0 ? quantities[index - 1].range.upperBound : 0
    return text[start..<max(start, quantities[index].range.lowerBound)]
  }

  /// The total a list divides.
  ///
  /// 共3件，其中网络2件、信函1件，均已答复，其中…: the second list divides the 3 again.
  /// 办结177件（含上年结转3件），其中…, 新收317件，上年结转3件，其中…: not the 3.
  private func owner(
    of marker: ListMarker, _ index: Int, _ scope: Range<Int>, _ taken: [Int: Int]
  ) -> Int {
    let quantity = quantities[index]
    let between = text[quantity.range.upperBound..<marker.range.lowerBound]
    if between.count > 3, let earlier = taken[index] { return earlier }
    let isBracketed = between.contains(.bracketClose) && !between.contains(.bracketOpen)
    guard isBracketed || isCarryOver(index) else { return index }
    return quantities.indices.last {
      $0 < index && quantities[$0].range.lowerBound >= scope.lowerBound
        && isPart(quantities[$0], of: quantity)
    } ?? index
  }

  /// 60件、470件、372件、17条: the parts up to where the unit changes.
  private func sameUnitRun(_ parts: [Int]) -> [Int] {
    guard let first = parts.first else { return [] }
    return Array(parts.prefix { quantities[$0].unit == quantities[first].unit })
  }

  /// The first few parts may be all there are, where the text goes on to something else: 主要包括
  /// names the main ones, another unit counts another matter, a comma ends a list held together
  /// by 、, and 并, 另, 已办结 begin a new thought.
  private func prefixes(_ parts: [Int], _ marker: ListMarker, _ list: [Int]) -> [[Quantity]] {
    guard parts.count > 1 else { return [] }
    let onlyMain = text[marker.range].starts(with: word("主要"), at: marker.range.lowerBound)
    let others = list.last { !parts.contains($0) && quantities[$0].isCount }
    return (1..<parts.count).filter { count in
      let next = lead(parts[count])
      if Self.turnWords.contains(where: { next.drop(while: isMark).starts(with: $0) }) {
        return true
      }
      guard count > 1 else { return false }
      if onlyMain || (others ?? 0) > parts[count - 1] { return true }
      let within = parts[1..<count].allSatisfy { lead($0).first == .enumerationComma }
      return within && (next.first == .comma || next.first == .semicolon)
    }.map { count in parts.prefix(count).map { quantities[$0] } }
  }

  private func isMark(_ glyph: Glyph) -> Bool { !glyph.isHan && !glyph.isDigit }

  /// The parts up to the first semicolon; a list that only uses semicolons is one.
  private func beforeSemicolon(_ parts: [Int]) -> [Int] {
    guard let first = parts.first, let last = parts.last else { return [] }
    let range = quantities[first].range.upperBound..<quantities[last].range.upperBound
    guard let at = text[range].firstIndex(of: .semicolon) else { return parts }
    let near = parts.filter { quantities[$0].range.upperBound <= at }
    return near.count > 1 ? near : parts
  }

  /// The total and the counts joined to it by 、 or 和.
  private func joinedTotal(_ owner: Int) -> Figure {
    var sum = quantities[owner].figure
    var index = owner
    while index > 0, isPart(quantities[index - 1], of: quantities[owner]),
      lead(index).first.map({ Self.joints.contains($0) }) == true
    {
      index -= 1
      sum = sum + quantities[index].figure
    }
    return sum
  }

  /// Counts of the same kind told before the total in its sentence, and the total with each.
  private func otherTotals(_ owner: Int, _ scope: Range<Int>) -> Set<Figure> {
    var totals: Set<Figure> = []
    // 收到建议165件、提案212件，其中…: totals that stand side by side are one.
    var joined = quantities[owner].figure
    for index in quantities.indices.reversed() where index < owner {
      guard scope.contains(quantities[index].range.lowerBound),
        isPart(quantities[index], of: quantities[owner])
      else { break }
      joined = joined + quantities[index].figure
      totals.insert(joined)
    }
    for index in quantities.indices where index != owner {
      let quantity = quantities[index]
      guard scope.contains(quantity.range.lowerBound), isPart(quantity, of: quantities[owner])
      else { continue }
      if index < owner { totals.insert(quantity.figure) }
      // 结转 stands on either side of the count it is added to.
      if index < owner || isCarryOver(index) {
        totals.insert(quantity.figure + quantities[owner].figure)
      }
    }
    return totals
  }

  /// Where the next count begins; a percentage in between is passed over.
  private func nextStart(_ index: Int, _ end: Int) -> Int {
    let next = quantities[(index + 1)...].first { $0.kind == .count }
    return next?.range.lowerBound ?? end
  }

  /// Where the list ends: at its bracket, before a second 其中 that divides the total again, or
  /// with the scope.
  private func end(of marker: ListMarker, _ index: Int, _ scope: Range<Int>, _ next: Int) -> Int {
    if marker.isBracket { return closing(marker.range.lowerBound, scope) }
    let end = end(of: scope, from: next)
    for part in quantities.indices where part > index && quantities[part].range.upperBound < end {
      let after = quantities[part].range.upperBound..<min(end, nextStart(part, end))
      guard !after.isEmpty, let again = ListMarker.first(text, after), !again.isBracket else {
        continue
      }
      if again.range.lowerBound - after.lowerBound > 3 { return again.range.lowerBound }
    }
    return end
  }

  /// The quantities of a list that can be parts of its total.
  ///
  /// 全区在门户网站发布4583条，其中…；新浪微博发布6012条: another channel is another matter.
  private func accepted(_ list: [Int], _ total: Quantity, from start: Int) -> [Int] {
    let own = Channel.named(text[clause(total)])
    var result: [Int] = []
    var at = start
    for index in list {
      let quantity = quantities[index]
      let lead = text[at..<max(at, quantity.range.lowerBound)]
      if isPart(quantity, of: total) { at = quantity.range.upperBound }
      if lead.contains(.semicolon), quantity.figure > total.figure { break }
      if lead.contains(.semicolon), !own.isEmpty, !Channel.named(lead).isSubset(of: own) { break }
      if lead.suffix(6).hasAny(Self.asideWords) { continue }
      result.append(index)
    }
    return result
  }

  private func isPart(_ part: Quantity, of total: Quantity) -> Bool {
    part.isCount && Units.areCompatible(part.unit, total.unit)
  }

  /// The list runs to the end of the scope, but not into 同时…, 此外….
  private func end(of scope: Range<Int>, from start: Int) -> Int {
    var index = start
    while index < scope.upperBound {
      if breaks.contains(text[index]) || text[index] == .comma,
        stoppers.contains(where: { text.starts(with: $0, at: index + 1) })
      {
        return index
      }
      index += 1
    }
    return scope.upperBound
  }

  private func closing(_ bracket: Int, _ scope: Range<Int>) -> Int {
    var depth = 0
    for index in bracket..<scope.upperBound {
      if text[index] == .bracketOpen { depth += 1 }
      if text[index] == .bracketClose {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return scope.upperBound
  }

  /// Leaves out the parts of parts: those in brackets, and those behind a marker of their own up
  /// to the next semicolon.
  private func topLevel(_ list: [Int], from start: Int) -> [Int] {
    var result: [Int] = []
    var skipUntil = 0
    var depth = 0
    var at = start
    for index in list {
      let range = quantities[index].range
      while at < range.lowerBound {
        if text[at] == .bracketOpen { depth += 1 }
        if text[at] == .bracketClose { depth -= 1 }
        at += 1
      }
      if depth > 0 || range.lowerBound < skipUntil { continue }
      result.append(index)
      let next = index + 1 < quantities.count ? quantities[index + 1].range.lowerBound : text.count
      guard let marker = ListMarker.first(text, range.upperBound..<next) else { continue }
      if !marker.isBracket {
        let semicolon = text[marker.range.upperBound...].firstIndex { breaks.contains($0) }
        skipUntil = semicolon ?? text.count
      }
    }
    return result
  }

  /// Parts that are the sum of the next two or more stand for them.
  private func collapsed(_ parts: [Quantity]) -> [Quantity] {
    var result: [Quantity] = []
    var index = 0
    while index < parts.count {
      result.append(parts[index])
      var sum = Figure.zero
      var skip = 0
      for (offset, part) in parts[(index + 1)...].enumerated() {
        sum = sum + part.figure
        if offset > 0, sum == parts[index].figure, sum > .zero { skip = offset + 1 }
      }
      index += 1 + skip
    }
    return result
  }

  private func extent(_ marker: ListMarker, _ parts: [Int], _ end: Int) -> SumClaim.Extent {
    guard let last = parts.last else { return .open }
    let tail = quantities[last].range.upperBound
    if tail < text.count, text[tail] == .etCetera { return .partial }  // 等
    let before =
      parts.count > 1
      ? quantities[parts[parts.count - 2]].range.upperBound : marker.range.upperBound
    let label = text[before..<max(before, quantities[last].range.lowerBound)]
    if label.hasAny(rest), !label.has(word("其他答复")) { return .whole }
    if parts.count > 1, Partition.isWhole(parts.map { lead($0) }) { return .whole }
    return marker.extent
  }

  /// A total behind its parts: …A条，…B条，合计C条.
  private func trailing(_ sentence: Range<Int>, _ taken: [Int: Int]) -> SumClaim? {
    for index in quantities.indices.reversed()
    where sentence.contains(quantities[index].range.lowerBound) && taken[index] == nil {
      let total = quantities[index]
      guard total.isCount else { continue }
      let low = max(sentence.lowerBound, total.range.lowerBound - 12)
      let lead = text[low..<total.range.lowerBound]
      guard let clause = lead.lastIndex(where: { $0 == .comma || breaks.contains($0) }) else {
        continue
      }
      guard text[clause..<total.range.lowerBound].hasAny(closers) else { continue }
      let from =
        text[sentence.lowerBound..<total.range.lowerBound].lastIndex(of: .semicolon)
        ?? sentence.lowerBound
      let before = quantities.indices.filter {
        $0 < index && quantities[$0].range.lowerBound >= from && quantities[$0].isCount
      }
      let parts = before.filter { quantities[$0].unit == total.unit }
      let others = parts.count < before.count
      guard parts.count >= 2, !others, parts.allSatisfy({ taken[$0] == nil }) else { continue }
      let list = parts.map { quantities[$0] }
      guard list.allSatisfy({ $0.figure <= total.figure }) else { continue }
      return SumClaim(
        total: total, parts: list, readings: [list, Array(list.dropFirst()), collapsed(list)],
        extent: .likely, quote: self.clause(total))
    }
    return nil
  }

  /// 共5260条，网站公开3310条，微信公开1620条，微博公开430条: a list by channels without 其中;
  /// 收到120件，已办结108件，其余22件结转: the rest makes it whole.
  private func unmarked(_ index: Int, _ sentence: Range<Int>, _ taken: [Int: Int]) -> SumClaim? {
    let total = quantities[index]
    guard taken[index] == nil, total.isCount else { return nil }
    let rest = quantities.indices.filter {
      $0 > index && sentence.contains(quantities[$0].range.lowerBound) && quantities[$0].isCount
    }
    guard rest.count >= 2,
      rest.allSatisfy({ taken[$0] == nil && quantities[$0].unit == total.unit })
    else { return nil }
    let list = rest.map { quantities[$0] }
    guard list.allSatisfy({ $0.figure < total.figure }) else { return nil }
    let isTotal = lead(index).suffix(14).hasAny(words("共|总|累计|合计"))
    let byChannel =
      isTotal && Channel.named(lead(index)).isEmpty
      && rest.allSatisfy { !Channel.named(lead($0)).isEmpty }
    let byRest =
      rest.count == 2 && lead(rest[1]).drop(while: isMark).starts(with: word("其余"))
      && lead(rest[0]).hasAny(words("办结|答复|办理"))
    guard byChannel || byRest else { return nil }
    return SumClaim(
      total: total, parts: list, readings: [list], extent: byRest ? .whole : .open,
      quote: clause(total))
  }

  /// The clause a total stands in.
  private func clause(_ total: Quantity) -> Range<Int> {
    var start = total.range.lowerBound
    while start > 0, text[start - 1] != .comma, text[start - 1] != .fullStop,
      !breaks.contains(text[start - 1])
    {
      start -= 1
    }
    return start..<total.range.upperBound
  }

  private var openers: [Glyphs] { Self.openerWords }
  private var stoppers: [Glyphs] { Self.stopperWords }
  private var closers: [Glyphs] { Self.closerWords }
  private var rest: [Glyphs] { Self.restWords }
  private var breaks: Set<Glyph> { [.semicolon] }

  private static let joints = marks("、和及与")
  private static let openerWords = words("其中|包括|具体为|主要包括")
  private static let stopperWords = words(
    "同时|此外|另外|另,|同比|较上年|比上年|较去年|比去年|累计|全年|共|合计|并对|未发生|未收到|没有")
  /// What is told beside a list and is none of its parts.
  private static let asideWords = words(
    "采用|访问|浏览|点击|阅读|转发|点赞|关注|粉丝|同比|较上年|比上年|较去年|比去年|增加|减少|同期|覆盖|参与")
  /// Words that begin a new thought after a list: another stage of the same cases, an addition.
  private static let turnWords = words(
    "并|另|还|同时|按时|按期|及时|均|已|全部|共|满意|基本满意|评价|办结|申请办结|结转|截至|其余均")
  private static let closerWords = words("合计|总计|共计")
  private static let restWords = words("其他|其它|其余")
}
