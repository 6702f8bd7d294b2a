internal import Office
internal import Records

extension Words {
  /// The words of the pages on which accounts are kept.
  enum Officers {
    static let lead = "能登录工作台的人员。岗位决定能看什么、能办什么；三员分开，谁也不能一人兼任两种管理员。"
    static let add = "添加人员"
    static let addButton = "添加并生成一次性密码"
    static let person = "姓名和用户名"
    static let name = "姓名"
    static let agency = "所在机关"
    static let roles = "岗位"
    static let email = "提醒邮箱"
    static let none = "这个机关还没有人员"
    static let open = "名下未办结"
    static let state = "状态"
    static let nobody = "还没有人员的机关"
    static let newLead = "保存后显示一次性密码，请交给本人，第一次登录时必须更换。"
    static let changeLead = "改了岗位或者所在机关的，要重新登录。"
    static let signInNameHint = "2到32个小写字母、数字或汉字，本县内不能相同，以后不能改。"
    static let rolesHint = "办理岗位可以兼任。小机关至少要有两个人，起草和审核不能是同一人。"
    static let emailHint = "本机关设了邮件提醒时，到期提醒发到这里。"
    static let passwordTitle = "一次性密码"
    static let passwordLead = "忘了密码的，换一个一次性密码。原来的密码作废，已有的登录都退出。"
    static let ownPassword = "自己的密码在这里修改。"
    static let reset = "换一个一次性密码"
    static let signInsTitle = "登录"
    static let signInsLead = "手机、电脑丢失或者在别处忘了退出的，可以退出全部登录。"
    static let endSignIns = "退出全部登录"
    static let stopTitle = "停用"
    static let stopButton = "停用账号"
    static let resumeTitle = "恢复"
    static let resumeLead = "恢复后用新的一次性密码登录，岗位不变。"
    static let resume = "恢复并生成一次性密码"
    static let oneTimePassword = "一次性密码"
    static let issuedLead = "只显示这一次，离开本页就再也看不到。请当面或者通过可靠的途径交给本人。"
    static let issuedNext = ["本人在工作台用它登录。", "登录后按提示换成自己的密码，换好以前什么也不能办理。"]
    static let backToList = "回到人员"
    static let busy = "现在登录的人较多，请稍等几秒后再试一次"

    static func issuedTitle(_ name: String) -> String { "\(name)的一次性密码" }
    static func names(_ names: [String]) -> String { names.joined(separator: "、") }
    static func stop(_ name: String) -> String { "停用\(name)的账号" }
    static func stopQuestion(_ name: String) -> String { "停用\(name)的账号？" }
    static func lost(_ count: Int) -> String { "\(count)件未办结申请的承办人已经停用、调离或者不再承办" }

    static func lost(_ agency: String, _ count: Int) -> String {
      "\(agency)\(count)件，由该机关的收件、承办、审核人员或者负责人在“待办”里重新交办。"
    }

    static func count(_ active: Int, stopped: Int) -> String {
      stopped > 0 ? "在用\(active)人，停用\(stopped)人。" : "在用\(active)人。"
    }

    static func stopLead(_ open: Int) -> String {
      "离职、调走的人员停用账号，以前办理的记录都保留。" + (open > 0 ? "名下还有\(open)件没有办结。" : "")
    }

    static func stopConsequences(open: Int) -> [String] {
      [
        "马上退出全部登录，以后不能登录。",
        open > 0
          ? "名下\(open)件未办结的申请不会自动交给别人：待办里会标出，请通知该机关重新交办。" : "名下没有未办结的申请。",
        "以前办理的记录和日志都保留，需要时可以恢复。",
      ]
    }

    static func list(_ roles: Roles) -> String {
      Role.allCases.filter(roles.contains).map { Words.name(of: $0) }.joined(separator: "、")
    }

    static func tag(_ officer: Officer) -> StatusTag {
      guard officer.isActive else { return StatusTag(.neutral, "已停用") }
      return officer.mustChangePassword
        ? StatusTag(.waiting, "待换密码") : StatusTag(.success, "在用")
    }

    static func meaning(of role: Role) -> String {
      switch role {
      case .intake: "登记申请、与申请人联系、登记送达。"
      case .handler: "办理申请，起草答复。"
      case .reviewer: "审核别人起草的答复。"
      case .head: "签发答复，批准延期。"
      case .leadOffice: "查看下级各机关的办理情况，载入放假安排。"
      case .systemAdministrator: "机关和放假安排。看不到申请。"
      case .securityAdministrator: "账号、岗位和密码。看不到申请。"
      case .auditAdministrator: "查看和核验日志。看不到申请的内容，不能改动任何东西。"
      }
    }

    static func news(_ news: OfficerNews) -> String {
      switch news {
      case .changed: "修改已保存"
      case .stopped: "账号已停用，登录都已退出"
      case .signedOut: "这个账号的登录都已退出"
      }
    }

    /// What is wrong with a field, and how it would be right.
    static func text(of fault: FieldFault) -> String {
      switch (fault.field, fault.problem) {
      case (.name, .missing): "请填写姓名"
      case (.agency, .missing): "请选择所在机关"
      case (.agency, .unknown): "没有这个机关，或者它已停用，请重新选择"
      case (.roles, .missing): "请至少选择一个岗位"
      case (.signInName, .malformed): "用户名由2到32个小写字母、数字、汉字或 . - _ 组成"
      case (.signInName, .taken): "这个用户名已经有人用（包括停用的账号），请换一个"
      case (.email, .malformed): "电子邮箱不完整，请写成 name@example.cn 的样子"
      default: Words.text(of: fault)
      }
    }
  }
}
