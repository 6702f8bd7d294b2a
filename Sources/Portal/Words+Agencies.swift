internal import Law
internal import Office
internal import Records

extension Words {
  static let goBack = "返回"

  /// The words of the pages on which agencies are kept.
  enum Agencies {
    static let lead = "本县办理政府信息公开申请的机关。申请页面、文书和编号都用这里的内容。"
    static let add = "添加机关"
    static let tableCaption = "机关"
    static let none = "还没有机关"
    static let shortName = "机关代字"
    static let contact = "电话和地址"
    static let state = "状态"
    static let gaps = "还缺什么"
    static let active = "在用"
    static let closed = "已停用"
    static let whole = "齐全"
    static let complete = "设置齐全，没有要补的"
    static let toCalendar = "去载入"
    static let leadOfficeMissing = "还没有人担任主管部门的岗位，看板和全县的查找没有人能用。请安全管理员在“人员”里添加。"

    static func incomplete(_ count: Int) -> String { "还有\(count)处没有设置齐全" }
    static func noticeMissing(_ year: Int) -> String { "\(year)年的放假安排还没有载入，期限只能暂定。" }

    static func missing(_ gap: AgencyGap, in agencies: [String]) -> String {
      let names = agencies.prefix(3).joined(separator: "、")
      let who = agencies.count > 3 ? "\(names)等\(agencies.count)个机关" : names
      return "\(who)：\(sentence(gap))"
    }

    static func withoutHandler(_ agency: String, _ count: Int) -> String {
      "\(agency)：\(count)件未办结申请的承办人已不在岗，请该机关的收件人员或负责人重新交办。"
    }

    static func sentence(_ gap: AgencyGap) -> String {
      switch gap {
      case .reconsiderationOrgan: "没有填行政复议机关，答复书写不出救济途径。"
      case .onlineReconsideration: "没有填网上申请行政复议的地址，网上作出的答复必须告知。"
      case .court: "没有填管辖法院，答复书只写“有管辖权的人民法院”。"
      case .address: "没有填办公地址，文书和指南要用。"
      case .officeHours: "没有填办公时间，指南要用。"
      case .phone: "没有填联系电话，文书和指南要用。"
      case .email: "没有填电子邮箱，指南要有互联网联系方式。"
      case .intake: "没有人能登记申请（收件或承办岗位）。"
      case .handler: "没有承办人，不能起草答复。"
      case .head: "没有负责人，不能签发答复和批准延期。"
      case .reviewer: "没有起草人以外的审核人，答复送不出去。"
      }
    }

    static func list(_ gaps: [AgencyGap]) -> String {
      gaps.map { gap in
        switch gap {
        case .reconsiderationOrgan: "复议机关"
        case .onlineReconsideration: "网上复议地址"
        case .court: "法院"
        case .address: "地址"
        case .officeHours: "办公时间"
        case .phone: "电话"
        case .email: "邮箱"
        case .intake: "收件人员"
        case .handler: "承办人"
        case .head: "负责人"
        case .reviewer: "审核人"
        }
      }.joined(separator: "、")
    }

    static func lettersLack(_ count: Int) -> String { "文书缺\(count)项" }
    static func officeLacks(_ count: Int) -> String { "缺\(count)项" }

    static func place(_ level: AgencyLevel, under parent: String?) -> String {
      name(of: level) + (parent.map { "，上级：\($0)" } ?? "")
    }

    static func name(of level: AgencyLevel) -> String {
      switch level {
      case .province: "省级人民政府"
      case .city: "设区的市人民政府"
      case .county: "县级人民政府"
      case .township: "乡镇人民政府、街道办事处"
      case .department: "人民政府工作部门"
      case .office: "派出机构、内设机构（以自己名义）"
      case .authorisedBody: "法律、法规授权的组织"
      }
    }

    static func news(_ news: AgencyNews) -> String {
      switch news {
      case .added: "机关已添加"
      case .changed: "修改已保存"
      case .closed: "机关已停用，不再接收新的申请"
      case .reopened: "机关已恢复使用"
      }
    }

    static func label(of field: FormField) -> String {
      field == .name ? "机关全称" : field == .address ? "办公地址" : Words.label(of: field)
    }

    /// What is wrong with a field, and how it would be right.
    static func text(of fault: FieldFault) -> String {
      switch (fault.field, fault.problem) {
      case (.name, .missing): "请填写机关全称"
      case (.name, .taken): "已经有同名的机关"
      case (.shortName, .taken): "这个机关代字已经有机关在用，或者由停用的机关用过，编号会重复，请换一个"
      case (.shortName, .malformed): "机关代字只能由汉字、字母和数字组成，例如 清财"
      case (.requestNumbers, .taken): "这样编出的编号别的机关已经有，请在格式里写上{机关代字}"
      case (.letterNumbers, .taken): "这样编出的文号会和申请编号或者别的机关重复，请换一种写法"
      case (.requestNumbers, .malformed), (.letterNumbers, .malformed):
        "格式里要有{年份}和{序号}，除{机关代字}外不能有别的花括号"
      case (.postcode, .malformed): "邮编是6位数字"
      case (.phone, .malformed), (.fax, .malformed): "号码不完整，例如 0350-1234567"
      case (.email, .malformed): "电子邮箱不完整，请写成 name@example.cn 的样子"
      case (.onlineReconsideration, .malformed): "网址要以 https:// 或 http:// 开头，中间没有空格"
      case (.parent, .unknown): "没有这个机关，或者它已停用，请重新选择"
      default: Words.text(of: fault)
      }
    }

    static func hasRefusal(_ error: OfficeError) -> Bool {
      switch error {
      case .lastAdministrator, .agenciesBelow, .lastAgency, .alreadySetUp: true
      case .illegal, .forbidden, .notFound, .stale, .invalid, .reply, .ownDraft,
        .approverIsNoHead, .throttled, .unreadableNotice, .letter, .noAnswer:
        false
      }
    }

    static func refusal(_ error: OfficeError) -> Notice {
      switch error {
      case .lastAdministrator(let role):
        Notice(
          what: "这是最后一名\(Words.name(of: role))，不能停用，也不能改作别的岗位",
          next: "请先添加另一名\(Words.name(of: role))，再办理这一步。")
      case .agenciesBelow(let count):
        Notice(what: "下面还有\(count)个在用的机关，不能停用", next: "请先把它们改到别的上级之下，或者先停用它们。")
      case .lastAgency: Notice(what: "这是唯一在用的机关，不能停用", next: "请先添加接替它的机关。")
      case .alreadySetUp: Notice(what: "这里已经建好一个县", next: "没有作任何改动。")
      case .illegal, .forbidden, .notFound, .stale, .invalid, .reply, .ownDraft,
        .approverIsNoHead, .throttled, .unreadableNotice, .letter, .noAnswer:
        Notice(what: "这一步没有办成", next: "请返回后重新办理。")
      }
    }
  }
}

extension Words.Agencies {
  static let newLead = "先填全称、代字和层级就能保存，其余可以以后补。补齐以前，列表里会提示缺什么。"
  static let changeLead = "修改以后新收的申请、新发的文书用新的内容，已经发出的不变。"
  static let basics = "基本情况"
  static let nameHint = "与公章一致的全称。"
  static let shortNameHint = "用在申请编号和文书编号里，例如 清财。同一个县里不能相同。"
  static let parentHint = "主管部门的看板按上级汇总。"
  static let noParent = "没有上级"
  static let disclosureOffice = "政府信息公开工作机构"
  static let contactHint = "条例第十二条要求在指南中写明，页脚、文书和申请页面也用。"
  static let officeHoursHint = "例如 工作日 8:30—12:00，14:30—18:00"
  static let remedies = "救济途径"
  static let remediesHint = "写在每份答复书的末尾。没有行政复议机关，答复书不能签发。"
  static let organHint = "对本机关的答复不服，向谁申请行政复议。一般是本级人民政府。"
  static let onlineHint = "网上作出的答复要告知网上申请复议的途径。"
  static let courtHint = "有管辖权的人民法院的全称。"
  static let numbers = "编号"
  static let numbersHint =
    "{机关代字}、{年份}、{序号}会换成机关代字、年份和序号。序号每年从1开始，不空号、不重号。"
  static let nextNumbers = "按现在的填写，接下来的编号"
  static let noNumbers = "机关代字或者格式有误，改正后可以再看。"
  static let preview = "看看编号的样子"
  static let counting = "期限计算"
  static let countingHint = "只影响以后收到的申请。没有上级机关的明确要求，请不要改动：改早了会误报超期，改晚了会真的超期。"
  static let nextDay = "收到的次日为第1个工作日"
  static let nextDayHint = "民事诉讼法、行政复议法的通例，一般用这一种。"
  static let sameDay = "收到的当日为第1个工作日"
  static let sameDayHint = "期限早一个工作日届满，比通例更严。"
  static let closeTitle = "停用"
  static let closeLead = "机关撤销或者并入别的机关时停用。以前的申请和文书都保留。"
  static let closeButton = "停用这个机关"
  static let reopenTitle = "恢复使用"
  static let reopenLead = "误停用的可以恢复，恢复后又能接收申请。"
  static let reopen = "恢复使用"

  static func next(_ numbers: NumberPreview) -> String { "下一件申请：\(numbers.request)" }
  static func nextLetter(_ numbers: NumberPreview) -> String { "下一份文书：\(numbers.letter)" }
  static func close(_ name: String) -> String { "停用\(name)" }
  static func closeQuestion(_ name: String) -> String { "停用\(name)？" }

  static func closeConsequences(open: Int) -> [String] {
    [
      "申请页面不再列出它，也不能再登记它的新申请。",
      open > 0
        ? "它还有\(open)件没有办结的申请：期限照常计算，由它的人员继续办完。" : "它没有未办结的申请。",
      "它的人员账号不会自动停用，请安全管理员另行办理。",
    ]
  }
}
