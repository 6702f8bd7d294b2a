internal import HTML
internal import Law

/// Whole pages as they will look, with invented people and cases.
enum StyleguideSamples {
  static let site = Site(
    county: "清河县",
    office: .init(
      name: "清河县人民政府办公室（政府信息公开工作机构）", address: "清河县人民路1号政务中心3楼", postcode: "000000",
      telephone: "0000-0000000", hours: "工作日8:30—12:00，14:30—18:00",
      email: "gongkai@qinghe.example"))

  static let rows: [DataTable.Row] = [
    .init(
      [
        .link("清河依申请〔2026〕11号", to: "/styleguide/case"), .lines("李建国", "自然人，邮寄"),
        Fragment(StatusTag(.active, "办理中")), "18",
        Fragment(DaysLeft(.past(2), lastDay: "2026-11-20")),
      ], tone: .danger),
    .init(
      [
        .link("清河依申请〔2026〕15号", to: "/styleguide/case"), .lines("孙立新", "自然人，当面"),
        Fragment(StatusTag(.warning, "待审核")), "6",
        Fragment(DaysLeft(.left(0), lastDay: "2026-11-23")),
      ], tone: .danger),
    .init(
      [
        .link("清河依申请〔2026〕17号", to: "/styleguide/case"), .lines("王秀兰", "自然人，网上"),
        Fragment(StatusTag(.active, "办理中")), "104",
        Fragment(DaysLeft(.left(3), lastDay: "2026-11-26")),
      ], tone: .warning),
    [
      .link("清河依申请〔2026〕19号", to: "/styleguide/case"), .lines("清河诚信商贸有限公司", "商业企业，网上"),
      Fragment(StatusTag(.waiting, "征求第三方意见")), "3", Fragment(DaysLeft(.paused)),
    ],
  ]

  /// Over the Spring Festival of 2025, with a third party asked; the last day is computed by Law.
  static let deadline: ReplyDeadline? = {
    let days = [20, 22, 26].compactMap { Day(year: 2025, month: 1, day: $0) }
    guard days.count == 3 else { return nil }
    let clock = ReplyClock(
      channel: .counter, submitted: days[0],
      events: [
        ClockEvent(.asked(.thirdParty, serial: 1), on: days[1]),
        ClockEvent(.answered(.thirdParty, serial: 1), on: days[2]),
      ])
    return try? clock.deadline(.stateCouncil)
  }()

  static var form: PublicPage {
    let breadcrumbs = Breadcrumbs([TextLink("首页", to: "/")], here: "申请公开")
    return PublicPage(
      "申请公开", at: .newRequest, breadcrumbs: breadcrumbs, width: .narrow,
      hasErrors: true
    ) { html in
      html(ErrorSummary(Specimens.state))
      html(StepMark(2, of: 4))
      html(PageHeading("怎样联系您", lead: "答复书和通知按这里填写的方式送达。"))
      html(.div, .class("panel")) { html in
        html(PostForm(to: "/styleguide/form", token: Specimens.token, content: fields))
      }
    }
  }

  private static func fields(_ html: inout HTMLBuffer) {
    let state = Specimens.state
    html(TextField("name", "姓名", .name, in: state, hint: "请与身份证件一致。"))
    html(TextField("email", "电子邮箱", .email, in: state, need: .optional))
    html(TextField("telephone", "电话", .telephone, in: state))
    html(
      Choices(
        "channel", "怎样得到信息", .one,
        [
          .init("mail", "电子邮件"),
          .init(
            "letter", "邮寄", detail: [TextField("postal", "通信地址", .address, in: state)]),
          .init("pickUp", "自行领取", hint: "清河县政务中心3楼，工作日办理。"),
        ], in: state))
    html(DateField("submitted", "填表日期", in: state))
    html(Actions([Button("下一步"), LinkButton("返回上一步", to: "/styleguide")]))
  }

  static var receipt: PublicPage {
    PublicPage("申请已提交", at: .newRequest, width: .narrow) { html in
      html(
        ReceiptPanel(
          "申请已提交", lead: "我们会在工作日与您确认收到申请的日期，答复期限从确认的次日起算。",
          codes: [
            CopyableCode("编号", "清河依申请〔2026〕17号"),
            CopyableCode("查询码", "K7QM-4T9X-2HVD", hint: "只显示这一次，请记下或保存回执。"),
          ]
        ) { html in
          html(Heading("接下来"))
          html(
            Bullets(
              [
                "工作人员打电话或发邮件与您确认。", "内容不明确的，7个工作日内会告诉您需要补充什么。",
                "20个工作日内答复；需要延长的，会提前书面告知。",
              ], isNumbered: true))
        })
      html(
        Panel("您提交的内容") {
          $0(
            SummaryList([
              .init("申请人", "王秀兰（自然人）"),
              .init("需要的信息", Fragment(Verbatim("2025年城关镇小学校舍维修工程：\n1. 招标文件；\n2. 中标通知书。"))),
              .init("获取方式", "电子邮件"), .init("传真", ""),
            ]))
          $0(
            Actions([
              LinkButton("下载回执（PDF）", to: "#", .primary, icon: .download),
              LinkButton("查询进度", to: "/progress"),
            ]))
        })
    }
  }

  static var confirmation: PublicPage {
    PublicPage("撤回申请", at: .progress, width: .narrow) { html in
      html(
        ConfirmQuestion(
          "确定撤回这件申请吗？",
          consequences: [
            "撤回后不再办理，也不能恢复；需要时可以重新申请。", "清河依申请〔2026〕17号：2025年城关镇小学校舍维修工程招标文件。",
          ], action: "/styleguide/confirmation", token: Specimens.token,
          confirm: Button("撤回申请", .danger), cancel: "/styleguide",
          fields: [TextArea("reason", "撤回的原因", need: .optional, limit: 500, rows: 3)]))
    }
  }
}
