internal import Law
internal import Office
internal import Records

/// The words of applying for disclosure.
extension Words {
  static let applyTitle = "申请公开政府信息"
  static let applyLead = "公民、法人和其他组织都可以申请。不收申请费，不问用途，不需要注册。填完后先核对，再提交。"
  static let toReview = "下一步：核对"
  static let submit = "提交申请"
  static let backToForm = "返回修改"
  static let reviewTitle = "核对后提交"
  static let reviewLead = "请核对下面的内容。提交后会得到申请编号和查询码，凭它们查询进度。"

  static let agencyName = "受理机关"
  static let agencyQuestion = "向哪个机关申请"
  static let agencyHint = "制作或保存这项信息的机关。不清楚的，可以选政府办公室。"
  static let agencyMissing = "请选择向哪个机关申请"
  static let whoQuestion = "您以什么身份申请"
  static let whoMissing = "请选择以个人还是单位的身份申请"
  static let asPerson = "个人（公民）"
  static let asOrganisation = "单位（法人或者其他组织）"
  static let requesterHeading = "申请人"
  static let requesterName = "姓名或名称"
  static let personName = "姓名"
  static let personNameHint = "与身份证件一致。"
  static let idKind = "身份证件"
  static let idNumber = "证件号码"
  static let idHint = "条例第二十九条要求提供身份证明，只用于核对申请人。"
  static let classQuestion = "单位类别"
  static let classMissing = "请选择单位类别"
  static let organisationName = "单位名称"
  static let creditCode = "统一社会信用代码"
  static let legalRepresentative = "法定代表人"
  static let contactName = "联系人"
  static let contactHeading = "怎样联系您"
  static let contactHint = "至少填一项。答复书和通知按您选的获取方式送达。"
  static let phone = "联系电话"
  static let emailName = "电子邮箱"
  static let postalAddress = "通信地址"

  static let wantedHeading = "申请公开的内容"
  static let wantedHint = "写得越具体，找得越快。一件申请写一项内容，答复更快。"
  static let titleName = "信息名称"
  static let titleHint = "用一句话说明，例如“2025年县级预算绩效评价结果”。"
  static let wantedDocumentNumber = "文号"
  static let documentNumberHint = "知道就填，例如“清政发〔2025〕3号”。"
  static let descriptionName = "内容描述"
  static let wantedDescriptionHint = "说明是哪一年、哪个地方、哪件事的什么文件或者数据。不用写理由。"
  static let howHeading = "怎样提供给您"
  package static let supplyWayQuestion = "获取方式"
  static let supplyWayHint = "选邮寄的要填通信地址，选电子邮件的要填电子邮箱，其余的不用另填。"
  static let supplyWayMissing = "请选择怎样获取信息"
  package static let mediumQuestion = "载体"
  static let mediumMissing = "请选择信息的载体"
  static let filesName = "附件"
  static let requestFilesHint = "例如身份证明、能说明所需信息的材料。"
  static let keptFiles = "已经上传的文件"
  static let keptFilesHint = "去掉勾选的，不再提交。"
  static let none = "无"
  static let privacyTitle = "您的个人信息怎样使用"
  static let privacyText =
    "姓名、证件号码和联系方式只用于办理这件申请。证件号码和联系方式加密保存，只有办理人员能看，每次查看都有记录，不会公开。"

  static let suggestionsTitle = "这些内容已经公开，可能就是您要的"
  static let readOriginal = "查看原文"

  static func fileLine(_ file: KeptFile) -> String { "\(file.name)（\(size(file.size))）" }
  static func fileTooLarge(_ name: String, _ limit: Int) -> String {
    "“\(name)”超过\(size(limit))，请压缩或者分成几个文件"
  }
  static func fileGone(_ name: String) -> String { "\(name)：页面放得太久，请重新上传" }

  static func tooManyUploads(until moment: Moment) -> String {
    "从您的网络上传的文件太多，请在\(clock(moment))以后再上传；也可以先提交申请，材料以后补交"
  }

  /// A right is not taken away by a busy network: the other ways stand beside it.
  static func tooManySubmissions(until moment: Moment, _ agency: Agency) -> String {
    let place = agency.contact.address.map { "（\($0)）" } ?? ""
    return "从您的网络提交的申请太多，请在\(clock(moment))以后再提交。"
      + "着急的，可以到\(agency.name)\(place)当面提交，或者邮寄"
  }

  static func tooManyFiles(_ most: Int) -> String { "附件最多\(most)个，请去掉一些" }

  static func message(_ refusal: AttachmentRefusal, _ name: String) -> String {
    switch refusal {
    case .empty: "“\(name)”是空文件，请重新选择"
    case .tooLarge(_, let most): fileTooLarge(name, most)
    case .tooMany(_, let most): tooManyFiles(most)
    case .endingNotTaken: "“\(name)”不是可以上传的文件种类，请另存为PDF或图片"
    case .endingDisagrees: "“\(name)”的内容与扩展名不符，请用原来的软件另存后再上传"
    case .archive: "“\(name)”是压缩包，请把里面的文件分别上传"
    case .macros: "“\(name)”带有宏，请另存为不带宏的文件"
    case .markup, .program, .unknownContent: "“\(name)”不是可以识别的文件，请另存为PDF或图片"
    }
  }

  /// A fault of the request's form: what would be right.
  static func message(_ fault: FieldFault, isOrganisation: Bool) -> String {
    let name = name(of: fault.field, isOrganisation)
    return switch fault.problem {
    case .missing: missing(fault.field, name)
    case .tooLong(let most): "\(name)不超过\(most)字，请缩短"
    case .malformed: malformed(fault.field, name)
    case .inFuture: "\(name)不能晚于今天"
    case .before(let day): "\(name)不能早于\(day)"
    case .unknown: "请重新选择\(name)"
    case .notPositive: "\(name)应当大于零"
    case .tooMany(let most): "\(name)最多\(most)个，请去掉一些"
    case .personal: "\(name)里有像证件号码、电话或地址的内容，请去掉"
    case .unusual, .taken, .circular, .keptApart: "请核对\(name)"
    }
  }

  private static func missing(_ field: FormField, _ name: String) -> String {
    switch field {
    case .contact: "请至少填写一种联系方式：电话、电子邮箱或者通信地址"
    case .email: "选择用电子邮件获取的，请填写电子邮箱"
    case .address: "选择邮寄的，请填写通信地址"
    case .identityKind: "请选择身份证件的种类"
    case .agency, .channel, .submitted, .requesterClass, .name, .identityNumber, .representative,
      .contactPerson, .phone, .postcode, .title, .documentNumber, .description, .medium,
      .supplyWay, .files, .day, .text, .party, .through, .workingDays, .approver, .units,
      .standard, .unit, .handler, .outcome, .partGrounds, .deliveryMode, .receipt, .note,
      .reason, .link, .serial, .words, .number, .code,
      .shortName, .level, .parent, .officeHours, .fax, .reconsiderationOrgan,
      .onlineReconsideration, .court, .requestNumbers, .letterNumbers, .counting, .signInName,
      .roles:
      "请填写\(name)"
    }
  }

  private static func malformed(_ field: FormField, _ name: String) -> String {
    switch field {
    case .identityNumber: "\(name)不完整或有错位，请对照证件核对"
    case .email: "电子邮箱不完整，请写成name@example.cn的样子"
    case .phone: "联系电话只写数字，座机带区号，例如 13800000000 或 0000-1234567"
    case .postcode: "邮编是6位数字"
    case .agency, .channel, .submitted, .requesterClass, .name, .identityKind, .representative,
      .contactPerson, .contact, .address, .title, .documentNumber, .description, .medium,
      .supplyWay, .files, .day, .text, .party, .through, .workingDays, .approver, .units,
      .standard, .unit, .handler, .outcome, .partGrounds, .deliveryMode, .receipt, .note,
      .reason, .link, .serial, .words, .number, .code,
      .shortName, .level, .parent, .officeHours, .fax, .reconsiderationOrgan,
      .onlineReconsideration, .court, .requestNumbers, .letterNumbers, .counting, .signInName,
      .roles:
      "请核对\(name)"
    }
  }

  private static func name(of field: FormField, _ isOrganisation: Bool) -> String {
    switch field {
    case .name: isOrganisation ? organisationName : personName
    case .identityKind: idKind
    case .identityNumber: isOrganisation ? creditCode : idNumber
    case .representative: legalRepresentative
    case .contactPerson: contactName
    case .phone: phone
    case .email: emailName
    case .address: postalAddress
    case .postcode: postcode
    case .title: titleName
    case .documentNumber: wantedDocumentNumber
    case .description: descriptionName
    case .medium: mediumQuestion
    case .supplyWay: supplyWayQuestion
    case .files: filesName
    case .agency: agencyName
    case .requesterClass: classQuestion
    case .contact: contactHeading
    case .text, .reason: "内容"
    case .channel, .submitted, .day, .party, .through, .workingDays, .approver, .units,
      .standard, .unit, .handler, .outcome, .partGrounds, .deliveryMode, .receipt, .note, .link,
      .serial, .words, .number, .code,
      .shortName, .level, .parent, .officeHours, .fax, .reconsiderationOrgan,
      .onlineReconsideration, .court, .requestNumbers, .letterNumbers, .counting, .signInName,
      .roles:
      "这一项"
    }
  }
}
