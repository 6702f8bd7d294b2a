/// The examples on `/styleguide`, group by group. People, cases and numbers are invented.
enum Specimens {
  static let token = FormToken("示例")

  static let shells: [Specimen] = [
    Specimen(
      PublicPage.self, "公众页面", "给所有人看的页面：县名、五个入口、联系方式。本页就是一例。",
      [
        Fragment("带表单和错误提示的例子："), TextLink("表单示例", to: "/styleguide/form"),
        Fragment("；提交之后："), TextLink("回执示例", to: "/styleguide/receipt"),
      ]),
    Specimen(
      DeskPage.self, "工作台页面", "工作人员登录后的页面：按岗位给出入口，写明谁在登录、现在何处。",
      [
        TextLink("待办列表示例", to: "/styleguide/worklist"), Fragment("，"),
        TextLink("办件详情示例", to: "/styleguide/case"),
      ]),
    Specimen(
      Brand.self, "名称", "页眉左侧，点击回到首页。",
      [Brand(site: StyleguideSamples.site, address: "/", part: "工作台")]),
    Specimen(
      SiteFooter.self, "页脚", "每页底部：由谁负责，怎样联系。",
      [SiteFooter(site: StyleguideSamples.site, leadsToDesk: true)]),
    Specimen(
      NavigationEntry.self, "导航项", "页眉与标签页里的入口；有待办时带数字。",
      [NavigationEntry("待办", "#NavigationEntry", count: 3)]),
    Specimen(
      Columns.self, "两栏", "左边是事项本身，右边是能做的事；窄屏上下排列。",
      [Columns([Fragment("事项")], side: [Fragment("能做的事")])]),
    Specimen(
      Breadcrumbs.self, "当前位置", "导航以下的页面，写出从上到下的路径。",
      [
        Breadcrumbs(
          [TextLink("工作台", to: "#Breadcrumbs"), TextLink("待办", to: "#Breadcrumbs")],
          here: "清河依申请〔2026〕17号")
      ]),
  ]

  static let texts: [Specimen] = [
    Specimen(
      PageHeading.self, "页面标题", "每页一次。上方写所属，下方一句话说明本页做什么，右侧放动作。",
      [
        PageHeading(
          "2025年城关镇小学校舍维修工程招标文件", above: "清河依申请〔2026〕17号",
          lead: "王秀兰，2026-11-02网上提交。",
          marks: [
            StatusTag(.active, "办理中"), DaysLeft(.left(3), lastDay: "2026-11-30"),
          ],
          actions: [LinkButton("起草答复", to: "#PageHeading", .primary)])
      ]),
    Specimen(
      Heading.self, "小标题", "页面之内的二级、三级标题，逐级使用，不跳级。",
      [Heading("申请内容"), Heading("获取方式", .three)]),
    Specimen(
      Prose.self, "说明文字", "成段的说明，每行不超过42字，段间空一行的一半。",
      [
        Prose([
          "行政机关收到政府信息公开申请，能够当场答复的，应当当场予以答复。不能当场答复的，应当自收到申请之日起20个工作日内予以答复。",
          "需要延长答复期限的，应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日。",
        ])
      ]),
    Specimen(
      Bullets.self, "条目", "几条短句；有先后的编号。",
      [Bullets(["写明名称或特征。", "写明希望怎样得到。"], isNumbered: true)]),
    Specimen(
      TextLink.self, "链接", "链接文字要说明去向，不写“点击这里”；多行同名链接带上读屏说明。",
      [TextLink("查看", to: "#TextLink", about: "清河依申请〔2026〕17号")]),
    Specimen(
      Verbatim.self, "原文", "申请人或来文的原话，保留换行，不加改动。",
      [Verbatim("请提供：\n1. 招标公告；\n2. 中标通知书；\n3. 施工合同。")]),
    Specimen(
      Fragment.self, "内容片段", "表格单元格、列表值等处的内容：一段文字、一个组件，或几行。",
      [Fragment.lines("县自然资源局", "2026-11-05转办")]),
    Specimen(
      Disclosure.self, "展开说明", "多数人不需要、少数人要细看的内容。不用脚本。",
      [
        Disclosure("为什么是这一天？") {
          $0(Prose(["收到申请的次日起算，只数工作日；征求第三方意见的时间不计在内。"]))
        }
      ]),
  ]

  static let statuses: [Specimen] = [
    Specimen(
      StatusTag.self, "状态标签", "办件的状态：词语加形状，不单靠颜色。",
      [
        StatusTag(.neutral, "已登记"), StatusTag(.active, "办理中"), StatusTag(.waiting, "待补正"),
        StatusTag(.success, "已答复"), StatusTag(.warning, "待确认"), StatusTag(.danger, "已超期"),
      ]),
    Specimen(
      DaysLeft.self, "剩余期限", "先说还剩多少，再写是哪一天。剩3个工作日以内起提醒；次年放假安排未公布时写明暂定。",
      [
        DaysLeft(.left(12), lastDay: "2026-12-11"), DaysLeft(.left(3), lastDay: "2026-11-30"),
        DaysLeft(.left(0), lastDay: "2026-11-23"), DaysLeft(.past(2), lastDay: "2026-11-20"),
        DaysLeft(.paused), DaysLeft(.settled),
        DaysLeft(.left(40), lastDay: "2027-01-15", isProvisional: true),
      ]),
    Specimen(
      FigureTiles.self, "数字牌", "一页开头的三五个数字，每个都能点进去。", isOnGround: true,
      [
        FigureTiles([
          .init("今天到期", "1", tone: .danger, to: "#FigureTiles"),
          .init("3个工作日内到期", "4", tone: .warning, to: "#FigureTiles"),
          .init("暂停计时", "2", tone: .waiting, to: "#FigureTiles"),
          .init("在办", "23", to: "#FigureTiles"),
        ])
      ]),
  ]
}
