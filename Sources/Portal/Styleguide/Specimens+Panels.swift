extension Specimens {
  static let panels: [Specimen] = [
    Specimen(
      Panel.self, "版块", "页面上的一块内容，有自己的标题。", isOnGround: true,
      [
        Panel("申请内容", beside: .link("更改", to: "#Panel")) {
          $0(Verbatim("2025年城关镇小学校舍维修工程招标文件。"))
        }
      ]),
    Specimen(
      NoticePanel.self, "提示", "读者继续之前应当知道的事：是什么，怎么办。", isOnGround: true,
      [
        NoticePanel(.information, "这条信息已经公开", "可以直接查看，不必申请。"),
        NoticePanel(.success, "已保存"),
        NoticePanel(.warning, "2027年放假安排尚未公布", "最后一日为暂定，公布后会重新计算并告知。"),
        NoticePanel(.danger, "这件申请已超期2天", "请立即答复，并向负责人说明原因。"),
      ]),
    Specimen(
      DueNotice.self, "到期提示", "工作台每页导航之下：多少件有事项已过期、多少件快到期，点进去是到期提醒；没有时不出现。",
      [
        DueNotice(parts: [
          .init(
            whose: "等您办理",
            marks: [StatusTag(.danger, "2件有事项已过期"), StatusTag(.warning, "3件有事项将在3个工作日内到期")],
            address: "#DueNotice")
        ])
      ]),
    Specimen(
      ReceiptPanel.self, "回执", "提交成功后：收到了什么，编号多少，接下来会怎样。", isOnGround: true,
      [Fragment("整页的例子："), TextLink("回执示例", to: "/styleguide/receipt")]),
    Specimen(
      CopyableCode.self, "编号与查询码", "要记下或复制的编号，点一下全选。",
      [CopyableCode("查询码", "K7QM-4T9X-2HVD", hint: "凭编号和查询码查询进度，请勿告诉他人。")]),
    Specimen(
      ConfirmQuestion.self, "确认", "不可撤销的动作之前单独一页：问什么，会怎样，是或否。", isOnGround: true,
      [Fragment("整页的例子："), TextLink("确认示例", to: "/styleguide/confirmation")]),
    Specimen(
      EmptyState.self, "空状态", "没有内容时说明原因和下一步。",
      [
        EmptyState(
          "没有符合条件的申请", next: "可以放宽筛选条件再试。",
          action: LinkButton("清除筛选条件", to: "#EmptyState"))
      ]),
    Specimen(
      AttachmentList.self, "文件列表", "可以下载的文件，写明格式和大小；有几种格式的列一行，每种一个链接。",
      [
        AttachmentList([
          .init(
            "政府信息公开申请登记回执",
            formats: ["PDF", "Word"].map { TextLink($0, to: "#AttachmentList", about: "登记回执") },
            detail: "2026-11-02"),
          .init("政府信息公开申请答复书", "#AttachmentList", detail: "PDF，128 KB"),
          .init(
            "延期答复告知书", "#AttachmentList", detail: "PDF，96 KB", note: "2026-11-24电子送达"),
        ])
      ]),
    Specimen(
      MaskedValue.self, "遮盖的个人信息", "个人信息默认遮盖；每次显示都记入日志。",
      [
        MaskedValue(
          "138****0000", name: "王秀兰的电话", action: "/styleguide", token: token)
      ]),
    Specimen(
      LinkCards.self, "入口卡片", "几条可走的路，各用一句话说明：首页的入口，办件的下一步。", isOnGround: true,
      [
        LinkCards([
          .init("延长答复期限", to: "#LinkCards", "最多延长20个工作日，须经负责人同意。", article: "条例第三十三条"),
          .init("征求第三方意见", to: "#LinkCards", "涉及商业秘密、个人隐私时使用。", article: "条例第三十二条"),
        ])
      ]),
  ]
}
