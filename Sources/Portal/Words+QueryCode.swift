internal import Office

/// The words of issuing a new query code.
extension Words {
  static let issueCode = "补发查询码"
  static let issueCodeLead = "申请人丢了查询码时补发。新码生成后，旧码立即失效。有码的人能看到答复、撤回申请，所以先核对身份。"
  static let identityQuestion = "怎样核对了申请人的身份"
  static let identityCheckMissing = "请选择怎样核对了申请人的身份"
  static let codeIssued = "已补发查询码"
  static let shownOnce = "查询码只显示这一次，请现在交给申请人"
  static let codeIssuedLead = "请妥善保管，不要告诉别人。原来的查询码已经失效。"
  static let issuedDay = "补发日期"
  static let howToFollow = "怎样查询"
  static let howToFollowText = "打开本网站的“查询进度”，填写申请编号和查询码，可以看到办理到哪一步，下载文书，补正或者撤回申请。"

  static func identityHint(_ name: String) -> String { "申请人是\(name)。核对的方式记入日志。" }

  static func name(of identity: IdentityCheck) -> String {
    switch identity {
    case .paperShown: "本人到场，核对了身份证件"
    case .agentShown: "代理人到场，核对了委托书和双方证件"
    case .calledBack: "按申请表上的电话回拨，核对了申请内容"
    case .sentToAddress: "寄到申请表上的地址或者邮箱"
    }
  }

  static func hint(of identity: IdentityCheck) -> String {
    switch identity {
    case .paperShown: "证件与申请时所填的一致。"
    case .agentShown: "委托书写明可以代为查询。"
    case .calledBack: "由我们打过去；对方打进来的电话不算。"
    case .sentToAddress: "只寄到申请时留下的地址，不寄到新说的地址。"
    }
  }

  static func handOver(_ identity: IdentityCheck) -> String {
    switch identity {
    case .paperShown, .agentShown: "用浏览器打印本页，当面交给来人。"
    case .calledBack: "在同一次通话里念给对方听，请对方记下并复述一遍。"
    case .sentToAddress: "用浏览器打印本页寄出，或者把编号和查询码写在邮件里，发到申请表上的邮箱。"
    }
  }
}
