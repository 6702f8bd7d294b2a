internal import HTML

extension StyleguideSamples {
  private static func masthead(at current: String) -> DeskMasthead {
    DeskMasthead(
      entries: [
        .init("待办", "/styleguide/worklist", count: 4, isCurrent: current == "待办"),
        .init("登记", "#"), .init("检索", "#"), .init("台账", "#"), .init("工作日历", "#"),
      ],
      person: .init(name: "赵晓梅", unit: "县政府办公室", roles: "承办"), token: Specimens.token,
      due: DueNotice(parts: [
        .init(
          whose: "等您办理",
          marks: [StatusTag(.danger, "1件有事项已过期"), StatusTag(.warning, "1件有事项将在3个工作日内到期")],
          address: "#")
      ]),
      home: "/styleguide/worklist")
  }

  static var worklist: DeskPage {
    DeskPage("待办", masthead(at: "待办")) { html in
      html(
        PageHeading(
          "待办", lead: "按最后一日从早到晚排列。",
          actions: [LinkButton("登记来件", to: "#", .primary)]))
      html(
        FigureTiles([
          .init("已超期", "1", tone: .danger, to: "#"), .init("今天到期", "1", tone: .danger, to: "#"),
          .init("3个工作日内到期", "1", tone: .warning, to: "#"),
          .init("暂停计时", "1", tone: .waiting, to: "#"),
        ]))
      html(
        FilterBar(
          "/styleguide/worklist",
          fields: [
            TextField("q", "编号、姓名或内容", .search, need: .unmarked),
            SelectField(
              "state", "状态", [.init("open", "办理中"), .init("paused", "暂停计时")],
              need: .unmarked, blank: "全部"),
          ], result: "共4件。"))
      html(
        DataTable(
          "待办申请",
          columns: [
            .init("编号"), .init("申请人", sort: .init(address: "?sort=name", now: nil)),
            .init("状态"), .init("页数", .number),
            .init("最后一日", .day, sort: .init(address: "?sort=day", now: .ascending)),
          ],
          rows: rows, hidesCaption: true))
      html(Pager(previous: nil, next: "?after=19", position: "本页4件"))
    }
  }

  static var requestCase: DeskPage {
    let breadcrumbs = Breadcrumbs(
      [TextLink("待办", to: "/styleguide/worklist")], here: "清河依申请〔2026〕17号")
    return DeskPage("清河依申请〔2026〕17号", masthead(at: "待办"), breadcrumbs: breadcrumbs) { html in
      html(
        PageHeading(
          "2025年城关镇小学校舍维修工程招标文件", above: "清河依申请〔2026〕17号",
          marks: [
            StatusTag(.active, "办理中"), DaysLeft(.left(3), lastDay: "2026-11-26"),
          ], actions: [LinkButton("起草答复", to: "#", .primary)]))
      html(
        Tabs(
          "办件的各个方面",
          [
            .init("概况", "/styleguide/case", isCurrent: true), .init("材料", "#", count: 2),
            .init("内部意见", "#"), .init("日志", "#"),
          ]))
      html(Columns([request, course], side: [moves, letters]))
    }
  }

  private static let request = Panel("申请") {
    $0(
      SummaryList([
        .init("申请人", "王秀兰（自然人）"),
        .init(
          "证件号码",
          Fragment(
            MaskedValue(
              "1499**********0021", name: "证件号码", action: "/styleguide/case",
              token: Specimens.token))),
        .init("需要的信息", Fragment(Verbatim("2025年城关镇小学校舍维修工程：\n1. 招标文件；\n2. 中标通知书。"))),
        .init("获取方式", "电子邮件"), .init("传真", ""),
      ]))
  }

  private static let course = Panel("经过") {
    $0(
      Timeline([
        .init("2026-10-28", "网上提交"),
        .init(
          "2026-10-29", "登记并确认收到", article: "条例第三十一条",
          letters: [TextLink("登记回执", to: "#")], by: "赵晓梅"),
        .init("2026-11-03", "转县教育局承办", by: "赵晓梅"),
        .init("最晚2026-11-26", "答复", article: "条例第三十三条", stage: .ahead),
      ]))
  }

  private static let moves = Panel("下一步可以") {
    $0(
      LinkCards([
        .init("征求第三方意见", to: "#", "涉及商业秘密、个人隐私。", article: "条例第三十二条"),
        .init("延长答复期限", to: "#", "最多20个工作日，须经负责人同意。", article: "条例第三十三条"),
        .init("作出答复", to: "#", "起草、审核、签发。", article: "条例第三十六条"),
      ]))
  }

  private static let letters = Panel("文书") {
    $0(AttachmentList([.init("登记回执", "#", detail: "PDF，96 KB")]))
  }
}
