extension Specimens {
  static let tables: [Specimen] = [
    Specimen(
      DataTable.self, "数据表", "供人扫读的表格。窄屏上每行变成一张卡片；需要按列比较的表改为在框内左右滚动。",
      [
        DataTable(
          "在办申请",
          columns: [
            .init("编号"), .init("申请人", sort: .init(address: "#DataTable", now: nil)),
            .init("状态"), .init("页数", .number),
            .init("最后一日", .day, sort: .init(address: "#DataTable", now: .ascending)),
          ],
          rows: StyleguideSamples.rows,
          foot: ["合计", "", "", "131", ""]),
        DataTable(
          "各单位收件情况（框内滚动）",
          columns: [
            .init("单位"), .init("新收", .number), .init("上年结转", .number),
            .init("办结", .number), .init("其中延期", .number), .init("结转下年", .number),
          ],
          rows: [
            ["县政府办公室", "31", "2", "29", "3", "4"], ["县自然资源局", "28", "1", "28", "5", "1"],
            ["县教育局", "6", "0", "6", "0", "0"],
          ], narrow: .scroll),
      ]),
    Specimen(
      FilterBar.self, "筛选", "列表上方的筛选条件。结果的地址可以收藏、转发。", isOnGround: true,
      [
        FilterBar(
          "/styleguide",
          fields: [
            TextField("q", "编号、姓名或内容", .search, need: .unmarked, id: "filter-q"),
            SelectField(
              "unit", "承办单位", [.init("1", "县自然资源局"), .init("2", "县教育局")],
              need: .unmarked, blank: "全部单位", id: "filter-unit"),
            DateField("from", "收到日期不早于", need: .unmarked, id: "filter-from"),
          ], clear: "#FilterBar", result: "共12件，按最后一日从早到晚排列。")
      ]),
    Specimen(
      Pager.self, "翻页", "长列表逐页前后翻，没有页码。",
      [Pager(previous: "#Pager", next: "#Pager", position: "本页50件")]),
    Specimen(
      Tabs.self, "标签页", "同一事项的几个方面，各有自己的地址。",
      [
        Tabs(
          "办件的各个方面",
          [
            .init("概况", "#Tabs", isCurrent: true), .init("材料", "#Tabs", count: 4),
            .init("内部意见", "#Tabs", count: 2), .init("日志", "#Tabs"),
          ])
      ]),
    Specimen(
      SummaryList.self, "信息列表", "一个事项的各项信息。未填的写明未填写，不留空。",
      [
        SummaryList([
          .init("申请人", "王秀兰（自然人）"),
          .init(
            "证件号码",
            Fragment(
              MaskedValue(
                "1499**********0021", name: "王秀兰的证件号码", action: "/styleguide",
                token: token))),
          .init("联系电话", ""),
          .init(
            "获取方式", "电子邮件，PDF文件", action: TextLink("更改", to: "#SummaryList", about: "获取方式")),
        ])
      ]),
    Specimen(
      Timeline.self, "经过", "办理经过：哪一天、做了什么、依据哪一条、有哪些文书；还没有办的写明尚未进行，过了期限的写明已过期。",
      [
        Timeline([
          .init("2026-11-02", "提交申请", detail: "通过网站提交，编号清河依申请〔2026〕17号。"),
          .init(
            "2026-11-03", "登记并确认收到", detail: "双方确认之日为收到申请之日，20个工作日从次日起算。",
            article: "条例第三十一条", letters: [TextLink("登记回执（PDF）", to: "#Timeline")], by: "赵晓梅"),
          .init(
            "2026-11-10", "征求第三方意见", detail: "征求意见期间暂停计时，最多15个工作日。", article: "条例第三十二条"),
          .init("最晚2026-12-01", "第三方回复", article: "条例第三十二条", stage: .past),
          .init("最晚2026-12-08", "答复", article: "条例第三十三条", stage: .ahead),
        ])
      ]),
    Specimen(
      ClockTable.self, "期限逐日表", "把期限怎么算的一天一天列出来：数到第几日、哪几天不计、为什么。相同的日子可以合为一行。",
      StyleguideSamples.deadline.map { [ClockTable("答复期限是怎么算的", of: $0)] } ?? []),
    Specimen(
      MonthGrid.self, "期限月历", "同一个期限画在月历上，一眼看出哪几天不计；逐日的理由另列期限逐日表。",
      StyleguideSamples.deadline.map { [MonthGrid("答复期限月历", of: $0)] } ?? []),
  ]
}
