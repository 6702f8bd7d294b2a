package import Records

/// The words of signing in and of the desk's navigation.
extension Words {
  static let signInTitle = "登录工作台"
  static let signInLead = "仅供本县各机关工作人员使用。申请人查询进度不需要登录。"
  static let signInName = "用户名"
  static let password = "密码"
  static let signIn = "登录"
  static let signInNameMissing = "请填写用户名"
  static let passwordMissing = "请填写密码"
  package static let signInRefused = Notice(
    what: "用户名或密码不对", next: "请检查后重新输入。忘记密码请找本单位的安全管理员重设。")
  package static let signInBusy = Notice(what: "现在登录的人较多", next: "请稍等几秒后再试一次。")

  package static func signInLocked(until: Moment) -> Notice {
    Notice(
      what: "尝试次数过多，暂时不能登录",
      next: "请在\(clock(until))以后再试。如果不是您本人在尝试，请告诉本单位的安全管理员。")
  }

  /// 14:05, in China's time.
  static func clock(_ moment: Moment) -> String {
    let minute = moment.minute
    return "\(moment.hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// 2026-11-23 14:05.
  static func minute(_ moment: Moment) -> String { "\(moment.day) \(clock(moment))" }

  static let passwordTitle = "修改密码"
  static let passwordMustChange = "第一次登录或密码被重设后，请先换成自己的密码。"
  static let passwordRule = "修改后，其他地方的登录会一并退出。"
  static let oldPassword = "现在的密码"
  static let newPassword = "新密码"
  static let passwordAgain = "再输入一次新密码"
  static let passwordHint = "至少10个字符，不要用用户名或常见密码。"
  static let newPasswordMissing = "请填写新密码"
  static let passwordsDiffer = "两次输入的新密码不一样"
  static let oldPasswordWrong = "现在的密码不对"
  static let save = "保存"
  static let toDesk = "回到工作台"

  static func text(of fault: PasswordFault) -> String {
    switch fault {
    case .tooShort(let fewest): "新密码至少\(fewest)个字符"
    case .tooLong: "新密码太长，请缩短"
    case .isSignInName: "新密码不能和用户名一样"
    case .tooCommon: "这个密码太常见，请换一个"
    case .tooUniform(let fewest): "新密码至少要有\(fewest)种不同的字符"
    }
  }

  static func name(of role: Role) -> String {
    switch role {
    case .intake: "收件"
    case .handler: "承办"
    case .reviewer: "审核"
    case .head: "负责人"
    case .leadOffice: "主管部门"
    case .systemAdministrator: "系统管理员"
    case .securityAdministrator: "安全管理员"
    case .auditAdministrator: "审计管理员"
    }
  }

  static func name(of place: DeskPlace) -> String {
    switch place {
    case .worklist: "待办"
    case .intake: "登记申请"
    case .search: "查找"
    case .ledger: "台账"
    case .board: "期限看板"
    case .digest: "每日提醒"
    case .calendar: "节假日"
    case .wordings: "文书用语"
    case .answers: "常见答复"
    case .agencies: "机关"
    case .officers: "人员"
    case .log: "日志"
    }
  }
}
