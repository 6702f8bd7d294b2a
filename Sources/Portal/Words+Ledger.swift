internal import Law
internal import Office

extension Words {
  /// The words of the ledger and of taking one over.
  enum Ledger {
    static let none = "—"
    static let yes = "是"
    static let title = "政府信息公开申请台账"
    static let sheet = "台账"
    static let lead = "按提交日期登记的全部申请。没有筛选时列出本年的申请，最新的在前；下载的文件按登记先后排列。"
    static let downloadWorkbook = "下载Excel（.xlsx）"
    static let downloadCSV = "下载CSV"
    static let from = "提交日期从"
    static let through = "到"
    static let standing = "办理情况"
    static let allStandings = "全部"
    static let allAgencies = "全部机关"
    static let nothing = "没有符合条件的申请"
    static let nothingNext = "请放宽提交日期的范围，或者清除筛选条件。"
    static let lateReply = "超期答复"
    static let request = "申请"
    static let serial = "序号"
    static let agency = "机关"
    static let handler = "承办人"
    static let undertaker = "承办"
    static let stage = "办理情况"
    static let lastDay = "答复期限"
    static let isProvisional = "暂定"
    static let isLate = "超期"
    static let fee = "收费（元）"

    static func received(_ day: Day) -> String { "\(day)收到" }
    static func ended(_ day: Day) -> String { "\(day)办结" }
    static func result(_ count: Int) -> String {
      count < Office.mostLedgerLines
        ? "共\(count)件。" : "只列出最近提交的\(count)件，页面和下载的文件都是。请按日期分段查看、下载。"
    }
    static func position(_ page: Int, of all: Int) -> String { "第\(page)页，共\(all)页" }

    static func name(of standing: LedgerQuery.Standing) -> String {
      switch standing {
      case .open: "办理中"
      case .ended: "已办结"
      case .late: "超期"
      }
    }

    static func column(_ column: ImportColumn) -> String {
      switch column {
      case .number: "申请编号"
      case .channel: "提交方式"
      case .submitted: "提交日期"
      case .received: "收到日期"
      case .requesterClass: "申请人类别"
      case .requesterName: "申请人"
      case .title: "信息名称"
      case .description: "申请内容"
      case .outcome: "办理结果"
      case .partGrounds: "部分公开的理由"
      case .ended: "办结日期"
      case .unit: "承办机构"
      }
    }

    static func name(of channel: RequestChannel) -> String {
      switch channel {
      case .counter: "当面提交"
      case .registeredMail: "邮寄（签收）"
      case .ordinaryMail: "平常信函"
      case .web: "网上提交"
      case .fax: "传真"
      case .email: "电子邮件"
      }
    }

    static func name(of requesterClass: RequesterClass) -> String {
      switch requesterClass {
      case .naturalPerson: "自然人"
      case .business: "商业企业"
      case .research: "科研机构"
      case .publicInterest: "社会公益组织"
      case .legalService: "法律服务机构"
      case .otherOrganisation: "其他"
      }
    }

    /// As an import reads them again.
    static func name(of outcome: Outcome) -> String {
      switch outcome {
      case .alreadyPublished: "已主动公开"
      case .disclosed: "予以公开"
      case .partlyDisclosed: "部分公开"
      case .stateSecret: "属于国家秘密"
      case .prohibitedByLaw: "其他法律行政法规禁止公开"
      case .endangersSecurity: "危及“三安全一稳定”"
      case .thirdPartyRights: "保护第三方合法权益"
      case .internalAffairs: "属于三类内部事务信息"
      case .deliberative: "属于四类过程性信息"
      case .enforcementFile: "属于行政执法案卷"
      case .administrativeQuery: "属于行政查询事项"
      case .nonexistent: "信息不存在"
      case .otherAgency: "非本机关负责公开"
      case .needsCreation: "没有现成信息需要另行制作"
      case .stillUnclear: "补正后申请内容仍不明确"
      case .petition: "信访举报投诉类申请"
      case .repeated: "重复申请"
      case .printedMatter: "要求提供公开出版物"
      case .excessive: "无正当理由大量反复申请"
      case .reissue: "要求行政机关确认或重新出具已获取信息"
      case .notCorrected: "申请人无正当理由逾期不补正"
      case .notPaid: "逾期未缴费"
      case .withdrawn: "申请人撤回"
      case .otherOutcome: "其他处理"
      }
    }
  }
}
