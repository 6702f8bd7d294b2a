/// What the case gives a letter. The raw value is the tag's name in a template.
package enum LetterField: String, Sendable, CaseIterable {
  // The letter
  case agency = "发文机关"
  case number = "文号"
  case addressee = "主送单位"
  case attachments = "附件"
  case contact = "联系人"
  case phone = "联系电话"
  case address = "联系地址"
  // The request
  case requester = "申请人"
  case requestNumber = "申请编号"
  case information = "申请内容"
  case channel = "提交方式"
  case queryCode = "查询码"
  case lastDay = "答复截止日"
  // Steps
  case unclear = "不明确之处"
  case items = "补正事项"
  case guidance = "补正指引"
  case setDay = "限定日期"
  case excess = "申请数量频次"
  case grounds = "理由"
  case task = "协办事项"
  case handlingUnit = "承办机构"
  case extensionDays = "延长天数"
  // Replies
  case disclosed = "公开内容"
  case withheld = "不予公开部分"
  case access = "获取方式"
  case prohibition = "禁止公开的规定"
  case consulted = "征求意见情况"
  case search = "检索情况"
  case rightAgency = "负责公开的机关"
  case properChannel = "反映渠道"
  case earlierReply = "此前答复"
  case specialRules = "查询办法"
  // To a third party that did not consent
  case toldContent = "告知第三方的内容"
  case toldGrounds = "告知第三方的理由"
  // Fee
  case feeStandard = "计费标准"
  case amount = "收费金额"
  case payment = "缴纳方式"
  // Forms
  case requesterClass = "申请人类别"
  case identityKind = "证件名称"
  case identityNumber = "证件号码"
  case workplace = "工作单位"
  case creditCode = "统一社会信用代码"
  case representative = "法定代表人"
  case agent = "申请人联系人"
  case requesterPhone = "申请人电话"
  case requesterAddress = "申请人地址"
  case postcode = "邮政编码"
  case requesterMail = "电子邮箱"
  case wantedWay = "获取信息的方式"
  case wantedCarrier = "提供载体"
  case submitted = "提交日期"
  case receiptRule = "收到日期的确定"
  case handler = "承办人"
  case history = "办理经过"
  case result = "办理结果"
  case deliveredPaper = "送达文书"
  case recipient = "受送达人"
  case deliveryWay = "送达方式"
  case deliveryPlace = "送达地点"
  case remark = "备注"

  /// Whether officers of the agency write it. The requester may name any article, and names are
  /// names.
  package var isOfficersWords: Bool {
    switch self {
    case .unclear, .items, .guidance, .excess, .grounds, .task, .disclosed, .withheld, .access,
      .prohibition, .consulted, .search, .rightAgency, .properChannel, .earlierReply, .specialRules,
      .toldContent, .toldGrounds, .feeStandard, .payment:
      true
    case .agency, .number, .addressee, .attachments, .contact, .phone, .address, .requester,
      .requestNumber, .information, .channel, .queryCode, .lastDay, .setDay, .handlingUnit,
      .extensionDays, .amount, .requesterClass, .identityKind, .identityNumber, .workplace,
      .creditCode, .representative, .agent, .requesterPhone, .requesterAddress, .postcode,
      .requesterMail, .wantedWay, .wantedCarrier, .submitted, .receiptRule, .handler, .history,
      .result, .deliveredPaper, .recipient, .deliveryWay, .deliveryPlace, .remark:
      false
    }
  }
}
