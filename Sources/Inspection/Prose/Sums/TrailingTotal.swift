import Law

/// A total behind its parts: 网络4件，信函2件，合计6件.
struct TrailingTotal {
  let text: CountedText
  /// The counts that belong to another total already.
  let owners: [Int: Int]

  func claim(_ counts: [Int], in sentence: Range<Int>) -> SumClaim? {
    for index in counts.reversed() where owners[index] == nil && closes(index, sentence) {
      let total = text.quantities[index]
      guard let list = parts(of: index, counts, sentence) else { continue }
      return SumClaim(
        total: total, parts: list,
        readings: [list, Array(list.dropFirst()), SumClaim.collapsed(list)], extent: .likely,
        quote: text.clause(total))
    }
    return nil
  }

  /// Whether 合计, 总计 stands in the clause of the count, close to it.
  private func closes(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let number = text.quantities[index].range.lowerBound
    let lead = text[max(sentence.lowerBound, number - 12)..<number]
    let clause = lead.lastIndex { $0 == .comma || $0 == .semicolon }
    return clause.map { lead[$0...].hasAny(Self.closers) } ?? false
  }

  /// The counts before the total in its clauses; none where one of them is something else.
  private func parts(of index: Int, _ counts: [Int], _ sentence: Range<Int>) -> [Quantity]? {
    let total = text.quantities[index]
    let lead = text[sentence.lowerBound..<total.range.lowerBound]
    let start = lead.lastIndex(of: .semicolon) ?? sentence.lowerBound
    let parts = counts.filter {
      $0 < index && text.quantities[$0].range.lowerBound >= start
    }
    guard parts.count >= 2, parts.allSatisfy({ owners[$0] == nil }) else { return nil }
    let list = parts.map { text.quantities[$0] }
    let fits = list.allSatisfy { $0.unit == total.unit && $0.figure <= total.figure }
    return fits ? list : nil
  }

  private static let closers = words("合计|总计|共计")
}
