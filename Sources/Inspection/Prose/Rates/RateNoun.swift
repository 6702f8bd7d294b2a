/// What a rate is of, and the words by which its two counts are known.
struct RateNoun {
  let done: [Glyphs]
  let base: [Glyphs]

  static func named(_ clause: ArraySlice<Glyph>) -> RateNoun? {
    all.first { clause.hasAny($0.nouns) }?.rate
  }

  private static let received = words("收到|新收|受理|接到|接收|收集|收悉|承办|交办|转办|接办|受办")

  private static let all: [(nouns: [Glyphs], rate: RateNoun)] = [
    (
      words("满意率|满意度"),
      RateNoun(done: words("满意"), base: words("评价|回访|测评|收到|受理|办结|办理"))
    ),
    (words("回收率"), RateNoun(done: words("收回|回收"), base: words("发放|发出"))),
    (words("公开率"), RateNoun(done: words("已公开|实际公开"), base: words("应公开|应当公开"))),
    (
      words("回复率|答复率|办复率|办结率|办理率|反馈率|回应率|处理率|结案率|处结率|办毕率"),
      RateNoun(done: words("答复|回复|办结|办复|回应|处理|解决|反馈|办理完"), base: received)
    ),
  ]
}
