/// The words of the start page.
extension Words {
  static let homeTitle = "政府信息公开"
  static let homeLead = "想知道政府机关制作或者保存的信息，可以先找一找是否已经公开；没有的，可以申请公开。不收申请费，不需要注册。"
  static let ways: [LinkCards.Card] = [
    .init(
      "申请公开", to: PublicPage.Place.newRequest.address, "填写申请表，核对后提交，得到编号和查询码。"),
    .init(
      "查询进度", to: PublicPage.Place.progress.address,
      "用编号和查询码看办到哪一步、最迟哪一天答复，下载文书、补正或者撤回。"),
    .init(
      "答复期限怎么算", to: PublicPage.Place.deadline.address, "填上日期，逐日说明最迟哪一天答复、依据哪一条。"),
    .init("年报核查", to: PublicPage.Place.checks.address, "上传政府信息公开工作年度报告，核对表格和正文里的数字。"),
  ]
  static let answersHeading = "找一找已经公开的答复"
  static let answersLead = "依申请公开后向社会公开的信息和常见问题的答复。输入三个字以上的词。"
  static let searchName = "想找什么"
  static let search = "查找"
  static let tooShortToFind = "这个词太短，查不了"
  static let tooShortToFindNext = "请写三个字以上，例如不写“决算”，写“财政决算”。“申请”“公开”“信息”这些词不算。"
  static let noAnswerFound = "没有找到已经公开的答复"
  static let noAnswerFoundNext = "换一个说法再找，或者申请公开。"
  static let publishedDay = "公开日期"
  static let agenciesHeading = "受理申请的机关"
  static let agencyColumns = ["机关", "电话", "地址", "办公时间", "电子邮箱"]
}
