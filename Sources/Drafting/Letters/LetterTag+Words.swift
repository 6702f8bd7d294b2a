/// What officers are told about a tag, beside a template and in the manual.
extension LetterTag {
  package var meaning: String {
    switch self {
    case .field(let field): field.words.meaning
    case .part(let part): part.meaning
    }
  }

  /// An invented value; nil for what the program writes.
  package var example: String? {
    switch self {
    case .field(let field): field.words.example
    case .part: nil
    }
  }
}

extension LetterField {
  fileprivate var words: (meaning: String, example: String) {
    switch self {
    case .agency: ("发送文书的机关全称或者规范化简称", "清河县财政局")
    case .number: ("发文字号", "清财公复〔2026〕12号")
    case .addressee: ("收文的第三方、机关或者单位", "清河县自然资源局")
    case .attachments:
      ("附件名称，一行一个；只有一个时不编号", "清河县2025年度财政决算草案")
    case .contact: ("本机关经办此事的人", "赵晓梅")
    case .phone: ("本机关的联系电话", "0000-1234567")
    case .address: ("本机关的联系地址", "清河县人民路1号")
    case .requester: ("申请人的姓名或者名称", "王秀兰")
    case .requestNumber: ("申请的登记编号", "清财依申请〔2026〕35号")
    case .information:
      ("申请公开的政府信息，按申请人所写", "清河县2025年度财政决算草案及其附表")
    case .channel: ("申请提交的方式", "互联网")
    case .queryCode: ("凭以查询办理进度的随机代码", "7H4K-2Q9M")
    case .lastDay:
      ("答复期限的最后一日；假期安排尚未公布时应当注明暂定", "2026年11月30日")
    case .unclear: ("申请内容哪里不明确", "未写明所需决算草案的年度")
    case .items:
      ("需要补正的事项，可以分行", "一、所需决算草案的年度。\n二、是否包括附表。")
    case .guidance:
      ("对如何补正的指导和释明", "可以写明文件名称、文号、年度或者涉及的单位")
    case .setDay: ("本机关规定的最后一日", "2026年12月4日")
    case .excess:
      ("数量、频次超过合理范围的情况", "自2026年9月1日至2026年10月31日共提出申请46件")
    case .grounds: ("本机关作出这一处理的理由", "该信息需要与有关部门核对")
    case .task: ("请对方协助办理的事项", "提供该项目的用地批准文件")
    case .handlingUnit: ("办理该申请的机构", "清河县财政局办公室")
    case .extensionDays: ("延长的工作日", "10")
    case .disclosed: ("予以公开的内容", "决算草案正文及收支总表")
    case .withheld: ("其余部分是什么", "附表中的个人账户信息")
    case .access: ("获取该政府信息的方式、途径或者时间", "具体内容见附件")
    case .prohibition:
      ("禁止公开所依据的法律、行政法规的条款", "《中华人民共和国统计法》关于统计资料保密的规定")
    case .consulted: ("征求第三方意见的情况", "经书面征求意见，第三方不同意公开")
    case .search:
      ("检索的范围、方法和结果", "检索了本机关2025年至2026年的公文系统和档案，未发现该信息")
    case .rightAgency:
      ("负责公开该政府信息的机关及其联系方式", "清河县自然资源局，电话0000-7654321")
    case .properChannel:
      ("信访、投诉、举报等应当走的渠道", "清河县信访局，地址清河县人民路2号")
    case .earlierReply: ("此前答复或者提供的情况", "清财公复〔2026〕8号")
    case .specialRules:
      ("查询该类信息应当依照的规定和办理的地点", "到清河县不动产登记中心依照不动产登记资料查询的规定办理")
    case .toldContent:
      ("决定公开的内容，写进给第三方的告知书（条例第三十二条）", "采购合同的标的、数量和总价")
    case .toldGrounds:
      ("决定公开的理由，写进给第三方的告知书（条例第三十二条）", "经书面征求意见，期满没有收到反对公开的合理理由")
    case .feeStandard: ("按件计收或者按量计收，件数或者页数，各多少钱", "按量计收，共57页，其中第1至30页不收费、第31至57页每页10元")
    case .amount: ("应当缴纳的金额", "270元")
    case .payment: ("缴纳的地点、账户或者网址", "凭缴款码到任一代收银行缴纳")
    case .requesterClass: ("年度报告统计的申请人类别", "自然人")
    case .identityKind: ("身份证明的名称", "居民身份证")
    case .identityNumber: ("身份证明的号码", "（略）")
    case .workplace: ("自然人的工作单位", "清河县第一中学")
    case .creditCode: ("法人或者其他组织的代码", "（略）")
    case .representative: ("法人的法定代表人", "孙立新")
    case .agent: ("申请人一方的联系人", "王秀兰")
    case .requesterPhone: ("申请人的联系电话", "（略）")
    case .requesterAddress: ("申请人的联系地址", "清河县城关镇人民路3号")
    case .postcode: ("申请人的邮政编码", "000000")
    case .requesterMail: ("申请人的电子邮箱", "（略）")
    case .wantedWay: ("申请人要求的获取方式", "邮寄")
    case .wantedCarrier: ("申请人要求的载体", "纸质")
    case .submitted: ("申请提交的日期", "2026年11月1日")
    case .receiptRule:
      ("收到日期按什么规则、怎样确定", "互联网提交，双方于2026年11月2日确认")
    case .handler: ("具体承办的人", "赵晓梅")
    case .history:
      ("各步办理的日期和内容，可以分行", "2026年11月2日登记。\n2026年11月3日转承办机构。")
    case .result: ("办理的结果", "予以公开")
    case .deliveredPaper:
      ("送达的文书名称和文号", "政府信息公开申请答复书（清财公复〔2026〕12号）")
    case .recipient: ("接收文书的人", "王秀兰")
    case .deliveryWay: ("直接送达、委托送达或者邮寄送达等", "直接送达")
    case .deliveryPlace: ("送达的地点", "清河县财政局办公室")
    case .remark: ("其他需要说明的事项", "无")
    }
  }
}

extension LetterPart {
  fileprivate var meaning: String {
    switch self {
    case .date: "文书的成文日期"
    case .received: "收到申请之日（条例第三十一条）"
    case .you: "对申请人的称呼：您或者贵单位"
    case .basis: "文书所依据的法律条款，按文书种类和办理结果确定"
    case .remedy: "申请行政复议、提起行政诉讼的告知，按成文日期适用的法律确定"
    case .term: "法律规定的期限"
    case .consequence: "逾期的法律后果"
    case .clock: "本步骤对答复期限的影响"
    case .rest: "其余部分是不予公开还是不能提供，按选定的情形确定"
    case .reasonsFinding: "申请人说明理由的结果：理由不合理，或者逾期未说明"
    }
  }
}
