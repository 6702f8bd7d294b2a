/// The narrower ways to read a list.
extension PartList {
  func sameUnit(_ parts: [Int]) -> [Int] {
    parts.filter { text.quantities[$0].unit == total.unit }
  }

  /// 60件、470件、372件、17条: the parts up to where the unit changes.
  var sameUnitRun: [Int] {
    guard let first = flat.first else { return [] }
    return Array(flat.prefix { text.quantities[$0].unit == text.quantities[first].unit })
  }

  /// The parts up to the first semicolon; a list that only uses semicolons is one.
  func beforeSemicolon(_ parts: [Int]) -> [Int] {
    guard let first = parts.first, let last = parts.last else { return [] }
    let range =
      text.quantities[first].range.upperBound..<text.quantities[last].range.upperBound
    guard let at = text[range].firstIndex(of: .semicolon) else { return parts }
    let near = parts.filter { text.quantities[$0].range.upperBound <= at }
    return near.count > 1 ? near : parts
  }

  /// The first few parts, wherever they may be all there are.
  var prefixes: [[Int]] {
    guard flat.count > 1 else { return [] }
    return (1..<flat.count).filter(mayEnd).map { Array(flat.prefix($0)) }
  }

  /// Whether the text goes on to something else behind so many parts: 主要包括 names the main
  /// ones, another unit counts another matter, a comma ends a list held together by 、, and 并,
  /// 另, 已办结 begin a new thought.
  private func mayEnd(behind count: Int) -> Bool {
    let next = text.lead(flat[count])
    let thought = next.drop { !$0.isHan && !$0.isDigit }
    if Self.turnWords.contains(where: { thought.starts(with: $0) }) { return true }
    guard count > 1 else { return false }
    if namesOnlyMain || (lastOther ?? 0) > flat[count - 1] { return true }
    let isEnumerated = flat[1..<count].allSatisfy { text.lead($0).first == .enumerationComma }
    return isEnumerated && (next.first == .comma || next.first == .semicolon)
  }

  private var namesOnlyMain: Bool {
    text.glyphs.starts(with: Self.main, at: marker.range.lowerBound)
  }

  /// The last count of another matter among the parts.
  private var lastOther: Int? {
    members.last { !flat.contains($0) && text.quantities[$0].isCount }
  }

  private static let main = word("主要")
  /// Words that begin a new thought after a list: another stage of the same cases, an addition.
  private static let turnWords = words(
    "并|另|还|同时|按时|按期|及时|均|已|全部|共|满意|基本满意|评价|办结|申请办结|结转|截至|其余均")
}
