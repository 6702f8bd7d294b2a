import Testing

@testable import Inspection

@Suite("P2–P4: rates, shares and growth in the narrative")
struct RateProseTests {
  @Test("No contradiction", arguments: clean)
  func traps(_ test: ProseCase) { test.check() }

  @Test("Contradictions", arguments: wrong)
  func faults(_ test: ProseCase) { test.check() }

  static let clean: [ProseCase] = [
    .clean("全年受理网民来信639件，办结607件，办结率94.99%。", "607 ÷ 639"),
    .clean("收到留言639件，答复607件，答复率94.9%。", "94.99 cut off, not rounded"),
    .clean("受理群众来信320件，按时办结率100%。", "no count of what was done in time"),
    .clean("接到咨询电话2316个，均当场答复，满意率99.1%。", "no count of the content"),
    .clean("承办人大建议42件、政协提案57件，办结率、满意率均为100%。", "one rate for two counts"),
    .clean("受理投诉举报516件，立案212件，办结498件，办结率96.51%。", "498 ÷ 516, over another count"),
    .clean("应公开事项325项，已公开318项，公开率97.8%。", "318 ÷ 325"),
    .clean("受理诉求2310件，办结2268件，未到期42件，按期办结率100%。", "none of those due was late"),
    .clean("上年结转诉求12件，新收诉求300件，办结306件，办结率98.08%。", "306 ÷ 312: with the carry-over"),
    .clean(
      "全市收到政府信息公开申请412件，其中自然人申请361件，占87.6%；法人或其他组织申请51件，占12.4%。",
      "shares of 412"),
    .clean(
      "全市办结政府信息公开申请405件，其中予以公开167件，占41.2%；部分公开67件，占16.5%；不予公开50件，占12.3%；无法提供83件，占20.5%；不予处理22件，占5.4%；其他处理16件，占4.0%。",
      "shares of 405"),
    .clean("新收申请412件，办结405件，其中予以公开167件，占40.5%。", "167 ÷ 412: both wholes are named"),
    .clean("收到申请412件，其中网络申请298件，占72.3%；信函申请96件，占23.3%；当面申请18件，占4.4%。", "shares by channel"),
    .clean("不予公开占比与上年相比下降3.2个百分点。", "points, not per cent"),
    .clean("全年新收政府信息公开申请412件，同比增长26.8%。", "growth without a base"),
    .clean("全年新收政府信息公开申请412件，比上年增加87件，增长26.8%。", "87 ÷ 325"),
    .clean("收到政府信息公开申请412件，较上年的520件下降20.8%。", "108 ÷ 520"),
    .clean("2023年公开信息6384条，2022年公开信息5210条，同比增长22.5%。", "two years, this year's first"),
    .clean("2022年公开信息5210条，2023年公开信息6384条，同比增长22.5%。", "two years, last year's first"),
    .clean("网站总访问量1203.7万次，同比增长近三成。", "growth in words"),
    .clean("公开信息6384条，同比增长22.5%，其中网站发布4210条，同比下降3.1%。", "two growth rates without a base"),
    .clean("收到留言64条，比上年的32条增长100%。", "doubled"),
    .clean("全年收到留言128条，同比增加1倍。", "倍"),
    .clean("政务公开知晓率达到86.5%，较上年提高4.2个百分点。", "a survey's figure"),
    .clean("参评单位56家，得分90分以上的21家，占37.5%，80分以上的44家，占78.57%。", "shares of 56 that overlap"),
    .clean("共抽查网站14家，合格14家，合格率100%。", "all of them"),
    .clean("全年办理12345热线工单52318件，同比增长6.1%，按时办结率99.98%，群众满意率97.2%。", "rates without counts"),
    .clean("收到依申请公开件412件，按时答复率100%，较2022年的98.6%提高1.4个百分点。", "two years' rates"),
    .clean("全年发布信息5320条，其中政策解读占比2.1%。", "a share without its part"),
    .clean("受理群众诉求1860件，已办结1823件，正在办理37件，办结率98%。", "98.01, given whole"),
    .clean("收到建议提案99件，办复99件，办复率100%，面商率100%，满意率98.99%。", "98 ÷ 99, the 98 not told"),
    .clean("公开信息较上年减少412条，下降11.3%。", "a fall without its base"),
    .clean("行政许可事项网上可办率98.3%，一次办结率95%。", "一次办结率 is not a rate of cases"),
    .clean("全年网站发布信息2318条，比2022年多318条，增幅15.9%。", "318 ÷ 2000"),
    .clean("全年共受理诉求1562件，其中按时办结1562件，按时办结率100%，满意1481件，满意率94.81%。", "1481 ÷ 1562"),
    .clean("收到留言1200条，审核通过1100条，回复1078条，回复率98%。", "of what passed the review: 1078 ÷ 1100"),
    .clean(
      "2022年收到政府信息公开申请325件，2023年收到412件，同比增长26.8%。", "two years in one sentence, last year's first"),
  ]

  static let wrong: [ProseCase] = [
    .fault(
      "收到市长信箱来信1286件，已答复1251件，回复率达100%。", .percentage, "回复率达100%", expected: "97.28", found: "100",
      "35 letters were not answered"),
    .fault(
      "受理诉求8420件，办结8336件，办结率98.6%。", .percentage, "办结率98.6%", expected: "99", found: "98.6",
      "8336 ÷ 8420 = 99.0"),
    .fault(
      "全市办结政府信息公开申请405件，其中予以公开167件，占44.2%；部分公开67件，占16.5%。", .percentage, "占44.2%",
      expected: "41.23", found: "44.2", "167 ÷ 405 = 41.23"),
    .fault(
      "全市办结政府信息公开申请405件，其中予以公开167件，占40.5%。", .percentage, "占40.5%", expected: "41.23",
      found: "40.5", "a share of another whole (412)"),
    .fault(
      "全年新收政府信息公开申请412件，比上年增加87件，增长21.1%。", .growth, "增长21.1%", expected: "26.77", found: "21.1",
      "87 ÷ 412: on this year's figure"),
    .fault(
      "收到政府信息公开申请412件，较上年的520件下降26.2%。", .growth, "下降26.2%", expected: "20.77", found: "26.2",
      "108 ÷ 412: on this year's figure"),
    .fault(
      "公开信息5210条，其中政策文件521条，占比12%。", .percentage, "占比12%", expected: "10", found: "12", "521 ÷ 5210"
    ),
    .fault(
      "承办建议提案99件，按期办复97件，办复率99%。", .percentage, "办复率99%", expected: "97.98", found: "99", "97 ÷ 99"),
    .fault(
      "全年网站发布信息2318条，比上年增加318条，同比增长13.7%。", .growth, "增长13.7%", expected: "15.9", found: "13.7",
      "318 ÷ 2318"),
    .fault("参评单位56家，其中优秀21家，占42%。", .percentage, "占42%", expected: "37.5", found: "42", "21 ÷ 56"),
    .fault(
      "收到留言1200条，回复1078条，回复率98%。", .percentage, "回复率98%", expected: "89.83", found: "98",
      "no other base is told"),
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
}
