internal import Law
internal import Office
internal import Records

extension Words {
  /// The words of the page of the log.
  enum LogPage {
    static let lead = "每一步操作由谁、在什么时候办理。只能增加，不能修改和删除；不显示申请的内容和个人信息。"
    static let time = "时间"
    static let who = "人员"
    static let act = "事项"
    static let subject = "对象"
    static let details = "说明"
    static let serial = "序号"
    static let heads = [serial, time, who, act, subject, details]
    static let file = "操作日志"
    static let anchorFile = "日志凭据"
    static let from = "从哪天"
    static let through = "到哪天"
    static let anybody = "所有人"
    static let anyAct = "所有事项"
    static let subjectField = "申请编号、用户名或机关代字"
    static let noSubject = "没有这个申请编号、用户名或机关代字，请核对"
    static let requester = "申请人"
    static let system = "系统"
    static let visitor = "登录页的访客"
    static let unknownOfficer = "不存在的账号"
    static let nothing = "没有符合条件的记录"
    static let nothingNext = "可以减少筛选条件再查。"
    static let nothingHere = "这一段里没有，可以往前继续查。"
    static let download = "下载这些记录（CSV，最多20000条）"
    static let verification = "核验日志"
    static let verificationLead = "逐条核对日志的校验值：有没有被改动、删去或者调换。记录多时在后台进行，不影响别人办理。"
    static let verify = "从头核验一遍"
    static let refresh = "看看进度"
    static let anchor = "下载凭据"
    static let runningNext = "可以离开本页，过一会儿再来看。"
    static let wholeNext = "请下载凭据，保存在数据库以外的地方：以后用 gongkai log verify --anchor 能查出日志末尾有没有被整段删去。"
    static let brokenNext = "请立即保存现在的数据库和最近的备份，停止改动，并报告本单位负责人。"
    static let interruptedNext = "数据库没有读完，请稍后再核验一遍。"

    static func running(_ verified: Int64, of last: Int64) -> String {
      "正在核验：已核对\(verified)条，共\(last)条"
    }
    static func whole(_ count: Int64, _ began: Moment) -> String {
      "日志完整：共核对\(count)条，没有改动（\(moment(began))核验）"
    }
    static func broken(_ verified: Int64, of last: Int64, _ began: Moment) -> String {
      "日志有问题：前\(verified)条完整，共\(last)条（\(moment(began))核验）"
    }
    static func interrupted(_ verified: Int64) -> String { "核验中断：只核对了\(verified)条" }

    /// 2026-11-23 10:05:07, in China's time.
    static func moment(_ moment: Moment) -> String {
      let second = moment.second
      let hour = moment.hour < 10 ? "0" : ""
      return "\(moment.day) \(hour)\(Words.clock(moment)):\(second < 10 ? "0" : "")\(second)"
    }

    static func position(_ entries: [LogEntry]) -> String? {
      guard let first = entries.first, let last = entries.last else { return nil }
      return "第\(first.serial)条至第\(last.serial)条"
    }

    static func result(_ count: Int, hasMore: Bool) -> String {
      hasMore ? "本页\(count)条，前面还有更早的记录。" : "本页\(count)条。"
    }

    static func name(ofKind kind: String, id: String) -> String {
      switch kind {
      case "calendar": "放假安排"
      case "answer": "常见答复\(id)"
      case "wording": "文书用语"
      case "county": "本县"
      case "log": "日志"
      case "digest": "到期提醒"
      default: id.isEmpty ? kind : "\(kind) \(id)"
      }
    }
  }
}

extension Words.LogPage {
  /// Everything that can stand in the log, for the filter.
  static let acts: [LogAct] =
    AdministrationAct.allCases.map(\.logAct)
    + [.signIn, .signInFailed, .signOut, .changePassword]
    + ["submit", "recompute", "importRequest", "digest"].map(LogAct.init(rawValue:))
    + OfficeAct.allCases.filter(isLogged).map { LogAct(rawValue: $0.description) }

  /// What is only looked at, or stands in the log under the words of its parts.
  private static func isLogged(_ act: OfficeAct) -> Bool {
    switch act {
    case .readCases, .readBoard, .importLedger, .readSettings, .keepAgencies, .keepOfficers,
      .readLog:
      false
    case .move, .register, .assign, .addNote, .unmask, .issueCode, .loadNotice, .keepAnswers,
      .keepWordings:
      true
    }
  }

  /// An act that this program does not know stands there as it is written.
  static func name(of act: LogAct) -> String {
    if let known = AdministrationAct(rawValue: act.rawValue) { return name(of: known) }
    if let known = OfficeAct.allCases.first(where: { $0.description == act.rawValue }) {
      return name(of: known)
    }
    switch act {
    case .signIn: return "登录"
    case .signInFailed: return "登录未成功"
    case .signOut: return "退出登录"
    case .changePassword: return "修改自己的密码"
    default: break
    }
    switch act.rawValue {
    case "submit": return "网上提交申请"
    case "recompute": return "重新计算期限"
    case "importRequest": return "导入台账"
    case "digest": return "整理到期提醒"
    default: return act.rawValue
    }
  }

  private static func name(of act: AdministrationAct) -> String {
    switch act {
    case .setUp: "新装"
    case .addAgency: "添加机关"
    case .changeAgency: "修改机关"
    case .closeAgency: "停用机关"
    case .reopenAgency: "恢复机关"
    case .addOfficer: "添加人员"
    case .changeOfficer: "修改人员"
    case .stopOfficer: "停用账号"
    case .resumeOfficer: "恢复账号"
    case .resetPassword: "重设密码"
    case .endSignIns: "退出他人的登录"
    case .verifyLog: "核验日志"
    case .exportLog: "下载日志"
    }
  }

  private static func name(of act: OfficeAct) -> String {
    switch act {
    case .move(let move): Words.name(of: CaseAct(move))
    case .register: "登记申请"
    case .assign: Words.name(of: CaseAct.assignment)
    case .addNote: Words.name(of: CaseAct.note)
    case .unmask: "查看完整的个人信息"
    case .issueCode: "换发查询码"
    case .readCases: "查看申请"
    case .readBoard: "查看看板"
    case .loadNotice: "载入放假安排"
    case .importLedger: "导入台账"
    case .keepAnswers: "维护常见答复"
    case .keepWordings: "修改文书用语"
    case .readSettings: "查看机关"
    case .keepAgencies: "维护机关"
    case .keepOfficers: "维护人员"
    case .readLog: "查看日志"
    }
  }

  /// One detail in words; nil for what says nothing to a reader.
  static func detail(_ key: String, _ value: String, agency: (String) -> String) -> String? {
    switch key {
    case "event": nil
    case "day": "日期\(value)"
    case "submitted": "提交日期\(value)"
    case "channel": RequestChannel(rawValue: value).map { Words.name(of: $0) } ?? value
    case "field": "项目：" + (PersonalField(rawValue: value).map { Words.name(of: $0) } ?? value)
    case "reason": "理由：\(value)"
    case "consultation": "第\(value)次征求意见的对方"
    case "from": value.isEmpty ? nil : "原来\(value)"
    case "to": value.isEmpty ? nil : "现在\(value)"
    case "calendar": "按\(value)"
    case "changed": "覆盖原有记录"
    case "withdrawn": "撤下"
    case "entries": "\(value)条"
    case "identity": "核对身份：" + (IdentityCheck(rawValue: value).map { Words.name(of: $0) } ?? value)
    case "papers": "文件\(value)份"
    case "mails": "邮件\(value)封"
    case "agency": agency(value)
    case "roles": "岗位：" + names(value) { Role(rawValue: $0).map { Words.name(of: $0) } }
    case "fields": value.isEmpty ? "没有改动" : "改了：" + names(value, field)
    default: "\(key)：\(value)"
    }
  }

  private static func field(_ word: String) -> String? {
    switch word {
    case FormField.reconsiderationOrgan.rawValue: "救济途径"
    case FormField.contact.rawValue: "联系方式"
    default: FormField(rawValue: word).map { Words.Agencies.label(of: $0) }
    }
  }

  private static func names(_ words: String, _ name: (String) -> String?) -> String {
    words.split(separator: " ").map { name(String($0)) ?? String($0) }.joined(separator: "、")
  }
}
