import Law
import Testing

@testable import Inspection

@Suite("G9: requests in the narrative and in table three")
struct RequestProseTests {
  @Test("No contradiction", arguments: clean)
  func traps(_ test: ProseCase) { test.check() }

  @Test("Contradictions", arguments: wrong)
  func faults(_ test: ProseCase) { test.check() }

  static let clean: [ProseCase] = [
    .clean("2023年，全市共收到政府信息公开申请430件（含上年结转18件），办结405件，结转25件。", "with the carry-over"),
    .clean("新收政府信息公开申请412件，加上上年结转的18件，全年应办理430件，已办结405件，其余25件结转下年度办理。", "412 + 18 = 405 + 25"),
    .clean("全年受理依申请公开412件，其中网络申请298件，信函申请96件，当面申请18件，均按时答复。", "by channel"),
    .clean("市政府办公室代表市政府受理政府信息公开申请46件。", "one office's figure; the table counts the city"),
    .clean("全市共受理政府信息公开申请412件，其中市本级收到申请88件，各县（市、区）收到申请324件。", "by level"),
    .clean("依申请公开方面，全年制发补正通知书32份、延期答复告知书19份。", "letters, not requests"),
    .clean("（二）依申请公开。申请人主动撤回申请7件。", "withdrawn ones"),
    .clean("全年共答复政府信息公开申请405件，其中按期答复398件、延期答复7件。", "398 + 7 = 405"),
    .clean("（二）依申请公开。未发生因政府信息公开工作被追责的情况。", "a negation about something else"),
    .clean("（二）依申请公开。全年未收到对超期答复的投诉。", "no complaints, not: no requests"),
    .clean("没有出现因政府信息公开申请引发的群体性事件。", "no incidents, not: no requests"),
    .clean("全年办理行政许可申请128906件。", "licences"),
    .clean("对412件政府信息公开申请逐件登记，全部实行台账管理。", "the number stands first"),
    .clean(
      "全年新收政府信息公开申请412件，其中通过政府网站依申请公开系统收到申请298件，通过邮政寄送收到申请96件，当面提交申请18件。",
      "by channel, each with its verb"),
    .clean("新收政府信息公开申请412件（自然人361件、法人或其他组织51件）。", "by requester"),
    .clean("办结政府信息公开申请405件，其中予以公开167件、部分公开67件、不予公开50件、无法提供83件、不予处理22件、其他处理16件。", "as in the table"),
    .clean("办结政府信息公开申请405件，其中予以公开和部分公开234件。", "two rows together"),
    .clean("全年受理政府信息公开申请412件，涉及土地征收的156件、房屋拆迁的88件、财政预决算的21件。", "by subject, not all"),
    .clean("2023年收到政府信息公开申请412件，较2022年的325件增加87件。", "last year's figure"),
    .clean("政府信息公开申请办理中，因申请内容不明确通知补正41件，补正后受理33件。", "a stage of the procedure"),
    .clean("全市33个单位零申请，35个单位收到政府信息公开申请412件。", "零 belongs to other units"),
    .clean("政府信息公开申请日均1.1件，单月最多收到58件。", "an average and a month"),
    .clean("全市各级行政机关收到政府信息公开申请400余件。", "in round figures"),
    .clean("按照政府信息公开申请办理规程，全年组织会商25次，审核答复文书390份。", "meetings and drafts"),
    .clean("（二）依申请公开。第三季度收到政府信息公开申请103件，为全年最多。", "one quarter"),
    .clean(
      "收到政府信息公开申请较多的单位中，市公安局收到申请62件，市自然资源和规划局收到申请58件，市住房和城乡建设局收到申请41件。",
      "three agencies of many"),
    .clean("自《条例》修订以来，全市累计受理政府信息公开申请1865件。", "all years together"),
    .clean("2019年以来，全市累计收到政府信息公开申请1865件，年均373件。", "five years together"),
    .clean("（二）依申请公开。受理不动产登记资料查询申请6230件。", "not requests under the Regulation"),
    .clean("依申请公开答复中，因涉及第三方合法权益不予公开6件，属于过程性信息不予公开10件。", "two of the eight reasons"),
    .clean("依申请公开答复中，因本机关不掌握无法提供68件，没有现成信息无法提供12件。", "two of the three reasons"),
    .clean("2022年全市收到政府信息公开申请325件，2023年收到412件。", "last year's figure beside this year's"),
    .clean("依申请公开工作群答疑320次，指导办理申请96件。", "help given to others"),
    .clean("收到的412件政府信息公开申请中，405件已办结，25件结转下年度办理（含上年结转18件）。", "numbers before their verbs"),
    .clean(
      "新收申请412件、上年结转18件，两项合计430件；办结405件、结转25件，两项合计430件。", "the relation of the form, in words"),
  ]

  static let wrong: [ProseCase] = [
    .fault(
      "2023年全市新收政府信息公开申请421件，上年结转18件，办结405件。", .narrativeVsTable, "申请421件",
      expected: "412", found: "421", cell: CellID(.received, .total), "digits swapped"),
    .fault(
      "全市新收政府信息公开申请412件，上年结转28件。", .narrativeVsTable, "上年结转28件", expected: "18",
      found: "28", cell: CellID(.carriedOver, .total), "18 in the table"),
    .fault(
      "全年办结政府信息公开申请415件。", .narrativeVsTable, "415件", expected: "405", found: "415",
      cell: CellID(.outcomeTotal, .total), "405 in the table"),
    .fault(
      "政府信息公开申请已办结405件，结转下年度继续办理35件。", .narrativeVsTable, "35件", expected: "25",
      found: "35", cell: CellID(.carriedForward, .total), "25 in the table"),
    .fault(
      "在政府信息公开申请答复中，予以公开176件。", .narrativeVsTable, "予以公开176件", expected: "167",
      found: "176", cell: CellID(.disclosed, .total), "digits swapped"),
    .fault(
      "在政府信息公开申请答复中，部分公开76件。", .narrativeVsTable, "部分公开76件", expected: "67",
      found: "76", "digits swapped"),
    .fault(
      "在政府信息公开申请答复中，不予公开55件。", .narrativeVsTable, "不予公开55件", expected: "50",
      found: "55", "eight rows come to 50"),
    .fault(
      "在政府信息公开申请答复中，无法提供38件。", .narrativeVsTable, "无法提供38件", expected: "83",
      found: "38", "three rows come to 83"),
    .fault(
      "在政府信息公开申请答复中，不予处理12件。", .narrativeVsTable, "不予处理12件", expected: "22",
      found: "12", "five rows come to 22"),
    .fault(
      "在政府信息公开申请答复中，其他处理61件。", .narrativeVsTable, "其他处理61件", expected: "16",
      found: "61", "three rows come to 16"),
    .fault(
      "2023年，全市未收到政府信息公开申请。", .narrativeVsTable, "未收到政府信息公开申请", expected: "412",
      "412 in the table"),
    .fault(
      "全市共受理政府信息公开申请142件，均按时答复。", .narrativeVsTable, "申请142件", expected: "412",
      found: "142", "digits turned round"),
    .fault(
      "本年度收到依申请公开事项402件。", .narrativeVsTable, "402件", expected: "412", found: "402",
      "事项 instead of 申请"),
    .fault(
      "（二）依申请公开。2023年共收到申请四百二十一件，均已办理。", .narrativeVsTable, "四百二十一件",
      expected: "412", found: "421", "in Chinese numerals"),
    .fault(
      "2020年全县共收到政府信息公开申请73件，均在法定期限内答复。", .narrativeVsTable, "申请73件",
      expected: "37", found: "73", "digits swapped", .county),
    .fault(
      "2020年全县依申请公开答复中，部分公开14件。", .narrativeVsTable, "部分公开14件", expected: "4",
      found: "14", "4 in the table", .county),
    .fault(
      "全年收到政府信息公开申请120件，已办结108件，其余22件结转下年度办理。", .narrativeSum, "120件",
      "108 + 22 = 130", .cutOff),
  ]
}
