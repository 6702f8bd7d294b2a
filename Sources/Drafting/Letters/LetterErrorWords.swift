import Law

extension LetterError {
  /// What the officer is told: what is wrong, and what to do.
  package var words: String {
    switch self {
    case .faultyTemplate(let faults):
      "模板有\(faults.count)处错误，不能使用。" + (faults.first.map { "其中：" + $0.words } ?? "")
    case .missing(let tags):
      "文书缺少必备内容：" + tags.map(\.name).joined(separator: "、") + "。请补齐后再生成。"
    case .otherArticle(let field, let article):
      "“\(field.rawValue)”中写了政府信息公开条例\(article)，但是本文书不以该条为依据。请删去，或者改选办理结果。"
    case .wrongTemplate(let kind): "所选模板不是“\(kind.name)”的模板，请重新选择。"
    case .reconsiderationUnknown: "没有设定行政复议机关，不能写明救济途径。请先在机关设置中填写。"
    case .onlineReconsiderationUnknown:
      "通过互联网送达的，应当同时提供提交行政复议申请书的互联网渠道（行政复议法第二十二条第二款）。请在机关设置中填写该网址；签发时没有写明的，改用其他方式送达。"
    case .noReply: "办理结果与不予公开部分的理由不相配：部分公开的应当选明其余部分的理由，其他结果不选。"
    case .noAnswer: "没有该日期适用的法律规定，不能生成文书。请核对日期。"
    }
  }
}
