/// What the program itself writes into a letter, by the law and the dates of the case. No field and
/// no template can say it otherwise.
package enum LetterPart: String, Sendable, CaseIterable {
  /// Of the letter: the last line.
  case date = "日期"
  /// The day of receipt (art 31).
  case received = "收到日期"
  /// 您, or 贵单位.
  case you = "称谓"
  /// The articles that the letter rests on.
  case basis = "依据"
  /// Where whoever disagrees may turn.
  case remedy = "救济告知"
  /// The period that the law sets for the addressee.
  case term = "法定期限"
  /// What follows where the addressee lets the period pass.
  case consequence = "逾期后果"
  /// What the step does to the period for the reply.
  case clock = "答复期限说明"
  /// Of a partial disclosure: what befalls the rest (arts 36, 37).
  case rest = "其余部分的处理"
  /// Of 不予处理 for excess: what the request for reasons led to (art 35).
  case reasonsFinding = "说明理由的结果"

  /// A sentence or a citation of the law, not a date or a form of address.
  var isLaw: Bool {
    switch self {
    case .basis, .remedy, .term, .consequence, .clock, .rest, .reasonsFinding: true
    case .date, .received, .you: false
    }
  }
}
