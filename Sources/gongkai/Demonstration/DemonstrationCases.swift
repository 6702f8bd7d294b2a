import Drafting
import Law
import Office
import Records

/// The requests of the demonstration: 2020 as Hequ county reported it (three, two on the web and one by
/// letter, all 其他处理), and this year's in every stage.
enum DemonstrationCases {
  static func all(today: Day) -> [DemonstrationCase] {
    year2020 + open(today) + reviewed(today) + ended(today)
  }

  private typealias Forms = DemonstrationForms

  private static let year2020: [DemonstrationCase] = [
    past(2020, 4, 13, .web, Forms.person("刘爱华", "农村危房改造名单", "申请公开2019年农村危房改造补助名单。"), .withdraw),
    past(2020, 7, 6, .web, Forms.person("杨振华", "乡村道路工程", "申请公开杨家湾村道路硬化工程的招标文件。"), .withdraw),
    past(
      2020, 9, 15, .registeredMail, Forms.person("高素珍", "退耕还林补助", "申请公开2018年退耕还林补助发放情况。"), .close),
  ]

  private static func past(
    _ year: Int, _ month: Int, _ day: Int, _ channel: RequestChannel, _ form: RequestForm,
    _ end: DemonstrationCase.Step
  ) -> DemonstrationCase {
    let submitted = Day(year: year, month: month, day: day) ?? .first
    let confirmation: [(days: Int, step: DemonstrationCase.Step)] =
      channel.receiptRule == .dayConfirmed ? [(1, .confirm)] : []
    return DemonstrationCase(
      form: form, agency: 1, channel: channel, submitted: submitted,
      steps: confirmation + [(6, end), (30, .archive)])
  }

  private static func open(_ today: Day) -> [DemonstrationCase] {
    [
      at(today, 1, Forms.person("何敏", "校车运营补贴", "申请公开2026年校车运营补贴的发放标准。"), []),
      at(
        today, 3, Forms.person("许国强", "城关小学扩建工程预算", "申请公开城关小学扩建工程的预算批复。"),
        [(1, .confirm), (1, .assign)]),
      at(
        today, 8, Forms.person("曹丽", "关于资金的文件", "想要和资金有关的文件。"),
        [(1, .confirm), (4, .askCorrection)]),
      at(
        today, 26, Forms.company("清河县第一建筑公司", "财政投资评审结论", "申请公开文化馆项目的财政投资评审结论。"),
        [(0, .confirm), (1, .assign), (20, .note("档案室正在找纸质卷宗，周五前给答复。"))]),
      at(
        today, 41, Forms.person("魏建军", "乡镇财政转移支付", "申请公开2025年对各乡镇的转移支付分配表。"),
        [(1, .confirm), (2, .assign)]),
      at(
        today, 20, Forms.company("清源市宏达商贸公司", "政府采购合同", "申请公开2025年办公设备采购合同及中标公司报价明细。"),
        [
          (1, .confirm), (5, .consult("清河县诚信办公设备公司")), (8, .deliverConsultation),
        ]),
      at(
        today, 32, Forms.lawyers("土地征收补偿安置方案", "申请公开东关片区土地征收补偿安置方案及附件。"),
        [(1, .confirm), (24, .extend(15))], agency: 3),
      at(
        today, 15, Forms.company("清源数据公司", "2016年至2025年预算执行数据", "申请公开十年的部门预算执行明细，纸质提供。"),
        [(1, .confirm), (6, .charge(pages: 146))]),
    ]
  }

  private static func reviewed(_ today: Day) -> [DemonstrationCase] {
    [
      at(
        today, 17, Forms.person("罗小燕", "惠农补贴发放标准", "申请公开2026年惠农补贴发放标准。"),
        [(1, .confirm), (12, .draft(published))]),
      at(
        today, 18, Forms.person("蒋文", "公务用车购置", "申请公开2025年公务用车购置数量和费用。"),
        [(1, .confirm), (10, .draft(disclosed)), (12, .review)]),
      at(
        today, 19, Forms.person("沈国平", "局务会会议记录", "申请公开2026年第三次局务会会议记录。"),
        [(1, .confirm), (9, .draft(deliberative)), (11, .review), (12, .sign)]),
    ]
  }

  private static func ended(_ today: Day) -> [DemonstrationCase] {
    [
      at(
        today, 95, Forms.person("韩雪", "2025年度财政决算", "申请公开2025年度县本级财政决算及附表。"),
        [
          (1, .confirm), (9, .draft(disclosed)), (10, .review), (11, .sign),
          (12, .deliver(.electronic)), (20, .archive),
          (25, .publish("2025年度县本级财政决算及附表，可在县政府网站“财政预决算”栏目查阅和下载。")),
        ]),
      at(
        today, 80, Forms.person("唐志明", "1998年税收返还文件", "申请公开1998年企业税收返还的文件。"),
        [
          (0, .confirm), (10, .draft(nothing)), (12, .review), (13, .sign), (14, .deliver(.post)),
          (30, .archive),
        ]),
      at(
        today, 70, Forms.lawyers("处罚案卷", "申请公开对某企业财政违法行为处罚的案卷材料。"),
        [
          (2, .confirm), (9, .draft(partly)), (12, .review), (14, .sign), (15, .deliver(.post)),
        ]),
      at(
        today, 60, Forms.person("董丽华", "公积金缴存比例", "申请公开县直单位公积金缴存比例。"),
        [(1, .confirm), (7, .withdraw), (20, .archive)]),
      at(
        today, 75, Forms.person("程伟", "村级财务公开", "申请公开城关镇各村2025年财务收支。"),
        [
          (1, .confirm), (44, .draft(nothing)), (45, .review), (46, .sign), (47, .deliver(.post)),
        ]),
    ]
  }

  private static func at(
    _ today: Day, _ daysAgo: Int, _ form: RequestForm,
    _ steps: [(days: Int, step: DemonstrationCase.Step)], agency: Int = 2
  ) -> DemonstrationCase {
    DemonstrationCase(
      form: form, agency: agency, channel: .web, submitted: today.adding(days: -daysAgo),
      steps: steps)
  }
}

extension DemonstrationCases {
  private static let published = ReplyDraft(
    outcome: .alreadyPublished, words: [.access: "县政府网站“惠民补贴”栏目，2026年3月已公布"])

  private static let disclosed = ReplyDraft(
    outcome: .disclosed, words: [.disclosed: "您申请公开的内容见附件", .access: "随本答复提供"])

  private static let deliberative = ReplyDraft(
    outcome: .deliberative, words: [.grounds: "局务会会议记录属于讨论记录，记载的是决定作出前的讨论过程"])

  private static let nothing = ReplyDraft(
    outcome: .nonexistent, words: [.search: "检索了公文系统和档案室全部目录，未找到该信息"])

  private static let partly = ReplyDraft(
    outcome: .partlyDisclosed, partGrounds: [.enforcementFile],
    words: [
      .disclosed: "行政处罚决定书", .access: "随本答复提供", .withheld: "调查笔录和内部审批材料",
      .grounds: "属于行政执法案卷信息",
    ])
}
