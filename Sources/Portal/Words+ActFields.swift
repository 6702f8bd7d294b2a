internal import Drafting
internal import Law
package import Office

/// What the fields of an act's form are called.
extension Words {
  package static func label(_ act: CaseAct, _ field: FormField) -> String {
    switch (act, field) {
    case (.confirmation, .day): "哪一天与申请人确认的"
    case (.correction, .day): "哪一天收到补正"
    case (.reasons, .day): "哪一天收到理由"
    case (.consultationDelivery, .day): "哪一天送达"
    case (.opinion, .day): "哪一天收到意见"
    case (.feeDelivery, .day): "哪一天送达"
    case (.payment, .day): "哪一天缴清"
    case (.delivery, .day): "哪一天送达"
    case (.correctionNotice, .text): "哪里不明确"
    case (.correctionNotice, .words): "需要补正什么"
    case (.correctionNotice, .note): "怎样补正（指导和释明）"
    case (.correction, .text): "补正的内容"
    case (.reasons, .text): "申请人说明的理由"
    case (.reasonsNotice, .text): "数量、频次怎样超过合理范围"
    case (.thirdPartyConsultation, .text), (.jointAgencyConsultation, .text): "征求意见的信息"
    case (.thirdPartyConsultation, .party): "第三方的姓名或者名称"
    case (.jointAgencyConsultation, .party): "共同制作机关的名称"
    case (.opinion, .text): "意见的内容和理由"
    case (.withdrawal, .text): "撤回的原因"
    case (.publication, .text): "公开的内容"
    case (.publication, .title): "标题"
    case (.feeNotice, .note): "怎样缴费"
    case (.feeNotice, .units): "件数或者页数"
    case (.review, .note): "审核意见"
    case (.note, .note): "备注"
    case (.draftReturn, .reason): "要修改什么"
    case (.closing, .reason): "办结的原因"
    case (.extension, .reason): "延期的理由"
    case (.delay, .reason): "延迟答复的理由"
    case (.delay, .through): "延迟到哪一天"
    case (.correctionNotice, .through): "最晚哪一天补正"
    case (.reasonsNotice, .through): "最晚哪一天说明理由"
    case (.transfer, .agency): "转办到哪个机关"
    case (.opinion, .outcome): "对方是否同意公开"
    default: label(field)
    }
  }

  private static func label(_ field: FormField) -> String {
    switch field {
    case .day: "日期"
    case .text, .words, .description: "内容"
    case .through: "期限"
    case .party, .name: "名称"
    case .address: "通信地址"
    case .phone: "联系电话"
    case .serial: "哪一次征求意见"
    case .receipt: "凭证号"
    case .workingDays: "延长多少个工作日"
    case .approver: "批准的负责人"
    case .standard: "按什么计收"
    case .units: "数量"
    case .unit: "承办机构"
    case .handler: "承办人"
    case .outcome: "办理结果"
    case .partGrounds: "其余部分的理由"
    case .deliveryMode: "怎样送达"
    case .note: "备注"
    case .reason: "理由"
    case .link: "链接"
    case .title: "信息名称"
    case .files: "附件"
    case .agency: "机关"
    case .channel: "提交方式"
    case .submitted: "提交日期"
    case .requesterClass: "申请人类别"
    case .identityKind: "证件种类"
    case .identityNumber: "证件号码"
    case .representative: "法定代表人或者负责人"
    case .contactPerson: "联系人"
    case .contact: "联系方式"
    case .email: "电子邮箱"
    case .postcode: "邮编"
    case .documentNumber: "文号"
    case .medium: "载体"
    case .supplyWay: "获取方式"
    case .number: "编号"
    case .code: "查询码"
    case .shortName: "机关代字"
    case .level: "层级"
    case .parent: "上级机关"
    case .officeHours: "办公时间"
    case .fax: "传真"
    case .reconsiderationOrgan: "行政复议机关"
    case .onlineReconsideration: "网上申请行政复议的地址"
    case .court: "管辖法院"
    case .requestNumbers: "申请编号的格式"
    case .letterNumbers: "文书编号的格式"
    case .counting: "期限从哪天起算"
    case .signInName: "用户名"
    case .roles: "岗位"
    }
  }

  package static func hint(_ act: CaseAct, _ field: FormField) -> String? {
    switch (act, field) {
    case (.correctionNotice, .words): "一次说完，以后不能再要求补正。"
    case (.correctionNotice, .note): "告诉申请人可以怎样写，例如写明文件名称、文号或者年度。"
    case (.correctionNotice, .through): "由本机关规定合理的期限。"
    case (.extension, .approver): "本机关政府信息公开工作机构负责人。"
    case (.extension, .workingDays): "各次合计不超过20个工作日。"
    case (.thirdPartyConsultation, .text), (.jointAgencyConsultation, .text):
      "会写进征求意见书，不要写申请人的姓名。"
    case (.feeNotice, .units): "按件计收的填这件申请算作几件，按量计收的填页数。"
    case (.feeNotice, .note): "例如：凭缴款码到任一代收银行缴纳。"
    case (.publication, .text): "不要出现申请人的姓名和其他个人信息。"
    case (.publication, .link): "已经公布在网站上的，填写地址。"
    case (.delivery, .receipt): "邮寄的填邮件号码。"
    case (.assignment, .handler): "本机关有承办岗位的人员。"
    default: nil
    }
  }

  static func missing(_ field: FormField) -> String {
    switch field {
    case .serial, .outcome, .approver, .standard, .deliveryMode, .requesterClass, .channel,
      .medium, .supplyWay, .identityKind, .agency, .level, .roles:
      choose(field)
    default: "请填写\(label(field))"
    }
  }

  static func missing(_ field: LetterField) -> String { "请填写\(field.rawValue)" }
  static func choose(_ field: FormField) -> String { "请选择\(label(field))" }
}
