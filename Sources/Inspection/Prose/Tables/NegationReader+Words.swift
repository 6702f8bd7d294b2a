/// The words that say there was nothing, and what of.
extension NegationReader {
  static let negationWords = words("未|没有|无|零")
  static let none = word("无").first
  static let reconsideration = word("行政复议")
  static let litigation = word("行政诉讼")
  static let anyLitigation = word("诉讼")
  static let onRequest = word("依申请公开")
  static let therefore = word("因此")
  static let requests = words("公开申请|依申请公开|依申请|申请公开|公开信息的申请|该项申请")
  static let arrivals = words("收到|接到|受理|接收|发生")
  static let disclosureWords = words("信息公开|依申请")
  static let sentenceWords = words("信息公开|依申请|公开申请")
  /// 未收到撤回的申请: a request that came in, at another step.
  static let otherSteps = words("复议|诉讼|撤回|补正|不予")
  /// 未被复议机关责令改正: an order that was not made, not a case that was not brought.
  static let orderWords = words("复议机关|复议机构|责令|确认违法|撤销|变更|纠错|败诉")
  static let complaintWords = words("投诉|举报|纠纷|异议|反映|信访")
  /// 无因超期答复引起的诉讼: only cases of one kind are absent.
  static let limits = words("超期|逾期|败诉|纠错|纠正|撤销|被责令|情况的|因")
  static let disclosureCauses = words("因政府信息公开|因依申请|因信息公开|因政务公开|因公开")
}
