internal import Documents

extension Specimens {
  static let letters: [Specimen] = [
    Specimen(
      LetterSheet.self, "文书", "一份文书印出来的样子，寄出以前先看一看。", isOnGround: true,
      [
        LetterSheet(
          "征求意见告知书示例",
          Manuscript(
            title: "政府信息公开申请征求意见告知书",
            blocks: [
              .paragraph(.init(.title, "政府信息公开申请征求意见告知书")),
              .paragraph(.init(.flush, "王秀兰：")),
              .paragraph(.init(.body, "因公开该政府信息需要听取第三方的意见，本机关正在征求意见。")),
              .paragraph(.init(.signature, "清河县财政局")),
              .paragraph(.init(.signature, "2026年11月23日")),
            ], letterhead: Letterhead(agency: "清河县财政局", number: "清财公告〔2026〕12号")))
      ]),
    Specimen(
      ChangedLines.self, "改动", "两段文字逐行比较：哪些不变，哪些删去，哪些增加。",
      [
        ChangedLines([
          .init(.kept, "【标题】政府信息公开申请答复书"), .init(.removed, "经审查，可以公开。"),
          .init(.added, "经审查，该信息可以公开，现予提供。"),
        ])
      ]),
  ]
}
