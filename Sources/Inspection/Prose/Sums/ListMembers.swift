import Law

/// Tells the members of a list from what is told beside it.
struct ListMembers {
  let text: CountedText
  let total: Quantity

  /// The quantities of a list that can be parts of its total.
  ///
  /// 全区在门户网站发布4583条，其中…；新浪微博发布6012条: another channel is another matter.
  func accepted(_ list: [Int], from start: Int) -> [Int] {
    let own = Channel.named(text[text.clause(total)])
    var result: [Int] = []
    var at = start
    for index in list {
      let quantity = text.quantities[index]
      let lead = text[at..<max(at, quantity.range.lowerBound)]
      if quantity.isPart(of: total) { at = quantity.range.upperBound }
      if lead.contains(.semicolon) {
        if quantity.figure > total.figure { break }
        if !own.isEmpty, !Channel.named(lead).isSubset(of: own) { break }
      }
      if lead.suffix(6).hasAny(Self.asideWords) { continue }
      result.append(index)
    }
    return result
  }

  /// What is told beside a list and is none of its parts.
  private static let asideWords = words(
    "采用|访问|浏览|点击|阅读|转发|点赞|关注|粉丝|同比|较上年|比上年|较去年|比去年|增加|减少|同期|覆盖|参与")
}
