import Law
import Records

/// What the office itself writes into letters.
enum OfficeWords {
  static func channel(_ channel: RequestChannel) -> String {
    switch channel {
    case .counter: "当面提交"
    case .registeredMail: "邮寄（签收）"
    case .ordinaryMail: "平常信函"
    case .web: "互联网"
    case .fax: "传真"
    case .email: "电子邮件"
    }
  }

  /// To be ticked when it is delivered: how is not known at signature.
  static let deliveryWays = "□ 直接送达　□ 委托送达　□ 邮寄送达　□ 电子送达"

  static func supply(_ way: SupplyWay) -> String {
    switch way {
    case .post: "邮寄"
    case .email: "电子邮件"
    case .fax: "传真"
    case .pickUp: "自行领取"
    case .onSite: "当场阅读、抄录"
    }
  }

  static func medium(_ medium: SupplyMedium) -> String {
    switch medium {
    case .paper: "纸质"
    case .electronic: "电子文件"
    case .disc: "光盘"
    }
  }

  static func requesterClass(_ requesterClass: RequesterClass) -> String {
    switch requesterClass {
    case .naturalPerson: "自然人"
    case .business: "商业企业"
    case .research: "科研机构"
    case .publicInterest: "社会公益组织"
    case .legalService: "法律服务机构"
    case .otherOrganisation: "其他"
    }
  }

  static func identityKind(_ kind: IdentityKind) -> String {
    switch kind {
    case .residentCard: "居民身份证"
    case .passport: "护照"
    case .travelPermit: "来往内地（大陆）通行证"
    case .creditCode: "统一社会信用代码"
    case .other: "其他证件"
    }
  }

  /// What is counted and what each costs: the notice owes the standard, not only the sum.
  static func standard(
    _ standard: FeeTariff.Standard, units: Int, parts: [FeeTariff.Part]
  ) -> String {
    let (name, scope, unit) =
      switch standard {
      case .byPiece: ("按件计收，本件申请计\(units)件", "，当月", "件")
      case .byPage: ("按量计收，共\(units)页", "，其中", "页")
      }
    let prices = parts.map { part in
      let numbers = part.first == part.last ? "\(part.first)" : "\(part.first)至\(part.last)"
      return "第\(numbers)\(unit)"
        + (part.each == .zero ? "不收费" : "每\(unit)\(part.each.yuanText)元")
    }
    return name + (prices.isEmpty ? "" : scope + prices.joined(separator: "、"))
  }

  /// In the place of a number that is drawn when the letter is signed.
  static func numberToCome(_ year: Int) -> String { "（签发时编号）〔\(year)〕" }

  static func lastDay(_ day: Day, isProvisional: Bool) -> String {
    "\(day.year)年\(day.month)月\(day.day)日"
      + (isProvisional ? "（暂定，以国务院办公厅公布的放假安排为准）" : "")
  }
}
