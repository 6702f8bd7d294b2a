import Testing

@testable import Inspection

/// Passages that are judged wrong today; each belongs to the table of the suite it is named for.
@Suite("Known gaps: passages")
struct KnownGapProse {
  @Test(
    arguments: sumTraps + sumFaults + rateTraps + rateFaults + requestTraps + requestFaults
      + remedyTraps + remedyFaults + narrativeTraps + narrativeFaults)
  func gap(_ test: ProseCase) {
    withKnownIssue { test.check() }
  }

  static let sumTraps: [ProseCase] = [
    .clean("收到人大代表建议165件、政协委员提案212件，全部按期办复，其中公开复文301件。", "fewer were published than there were"),
    .clean(
      "全年共收到网民留言2146条，其中咨询类1208条、建议类316条、投诉类622条，按时答复2146条。", "answers count the same letters again"
    ),
    .clean("全年公开信息4120条，其中动态3280条、公告840条，并制作政策解读60条。", "the first two are the whole"),
  ]

  static let sumFaults: [ProseCase] = [
    .fault(
      "主动公开政府信息共5260条，政府网站公开3310条，政务微信公开1620条，政务微博公开430条。", .narrativeSum, "5260条",
      expected: "5360", found: "5260", "共 announces the list without 其中")
  ]

  static let rateTraps: [ProseCase] = [
    .clean("收到留言1200条，审核通过1100条，回复1078条，回复率98%。", "of what passed the review: 1078 ÷ 1100"),
    .clean(
      "2022年收到政府信息公开申请325件，2023年收到412件，同比增长26.8%。", "two years in one sentence, last year's first"),
  ]

  static let rateFaults: [ProseCase] = [
    .fault(
      "应公开事项325项，已公开308项，公开率97.8%。", .percentage, "公开率97.8%", expected: "94.77", found: "97.8",
      "308 ÷ 325 = 94.77"),
    .fault(
      "收到评价1562件，满意1481件，满意率96.81%。", .percentage, "满意率96.81%", expected: "94.81", found: "96.81",
      "1481 ÷ 1562 = 94.81"),
    .fault(
      "收到申请412件，其中网络申请298件，占72.3%；信函申请96件，占32.3%；当面申请18件，占4.4%。", .percentage, "占32.3%",
      expected: "23.3", found: "32.3", "digits swapped in a share"),
    .fault(
      "2023年公开信息6384条，2022年公开信息5210条，同比增长25.5%。", .growth, "增长25.5%", expected: "22.53",
      found: "25.5", "two years, this year's first"),
    .fault(
      "2022年公开信息5210条，2023年公开信息6384条，同比增长32.5%。", .growth, "增长32.5%", expected: "22.53",
      found: "32.5", "two years, last year's first"),
    .fault(
      "全年收到留言96条，比上年的120条减少24条，下降25%。", .growth, "下降25%", expected: "20", found: "25", "24 ÷ 96"),
    .fault(
      "接收群众投诉420件，处理完毕399件，处理率为96%。", .percentage, "处理率为96%", expected: "95", found: "96",
      "399 ÷ 420"),
  ]

  static let requestTraps: [ProseCase] = [
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

  static let requestFaults: [ProseCase] = [
    .fault(
      "新收政府信息公开申请412件，上年结转18件，办结405件，结转下年度办理15件。", .balance, "15件",
      "412 + 18 = 430, 405 + 15 = 420", .cutOff),
    .fault(
      "全年收到政府信息公开申请120件，已办结108件，其余22件结转下年度办理。", .narrativeSum, "120件",
      "108 + 22 = 130", .cutOff),
  ]

  static let remedyTraps: [ProseCase] = [
    .clean("无因政府信息公开被行政复议机关责令限期改正的情况。", "negates an order, not the cases"),
    .clean("市政府制发行政规范性文件16件，各部门制发42件。", "two levels that come to 58"),
  ]

  static let remedyFaults: [ProseCase] = [
    .fault(
      "政府信息公开行政复议案件38件，其中结果维持12件、结果纠正5件、其他结果8件、尚未审结4件。",
      .narrativeVsTable, "维持12件", expected: "21", found: "12", "21 in table four")
  ]

  static let narrativeTraps: [ProseCase] = []

  static let narrativeFaults: [ProseCase] = [
    .fault("全市政务新媒体共计三个，分别为“青禾发布”微信公众号、“青禾水务”微博。", .other, "三个", "three announced, two named")
  ]
}
