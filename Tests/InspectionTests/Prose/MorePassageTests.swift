import Law
import Testing

@testable import Inspection

@Suite("Passages as they stand in reports, several claims in each")
struct MorePassageTests {
  @Test("No contradiction", arguments: clean)
  func traps(_ test: ProseCase) { test.check() }

  @Test("Contradictions", arguments: wrong)
  func faults(_ test: ProseCase) { test.check() }

  static let clean: [ProseCase] = [
    .clean("收到人大代表建议165件、政协委员提案212件，全部按期办复，其中公开复文301件。", "fewer were published than there were"),
    .clean("2023年共收到政府信息公开申请412件，上年结转18件，办结405件，结转25件，办结率94.2%。", "405 ÷ 430"),
    .clean(
      "（一）主动公开。全年主动公开政府信息4126条，政府网站公开3010条，政务微信公开820条，其他渠道公开296条，较2022年增加512条。",
      "3010 + 820 + 296 = 4126; the increase is no part"),
    .clean("全年共印发文件412件，召开常务会议18次，议定事项236项，公开会议信息18条。", "共 belongs to the files only"),
    .clean("全市共公开政府信息5210条，市政府网站日均访问2.1万人次，微信公众号关注人数8.6万人。", "共 and other things"),
    .clean("全年共召开党组会议6次，专题会议4次，培训会议3次。", "共 governs three numbers, none is a total"),
    .clean("2023年新收申请412件，全年办结405件，按期办结率100%。", "none was late"),
    .clean("满意度评价12306次，满意率99.5%，较上年提升1.2个百分点。", "no count of the content"),
    .clean("12345热线交办工单2316件，办结2316件，群众满意2275件，满意率98.23%。", "2275 ÷ 2316"),
    .clean("12345热线交办工单2316件，回访1800件，满意1764件，满意率98%。", "1764 ÷ 1800: of those called back"),
    .clean("应公开政府信息1286条，实际公开1286条，主动公开率100%。", "all of them"),
    .clean("重点领域应公开信息412条，公开率达98%以上，其中民生领域公开率100%。", "a bound"),
    .clean("2021年、2022年、2023年分别公开信息4210条、4865条、5320条，年均增长12.4%。", "three years; a yearly mean"),
    .clean("2023年收到申请412件，与2022年的325件、2021年的298件相比，分别增长26.8%、38.3%。", "two bases in turn"),
    .clean("2023年公开信息6384条（2022年5210条），同比增长22.5%。", "the base in brackets"),
    .clean("公开信息由2022年的5210条增加到6384条，增幅22.5%。", "由…增加到…"),
    .clean("公开信息6384条，比2022年5210条净增1174条，增长22.5%。", "base and difference"),
    .clean("受理申请数量较上年下降，由520件降至412件，降幅20.8%。", "由…降至…"),
    .clean(
      "办理结果为：予以公开167件，部分公开67件，不予公开50件，无法提供83件，不予处理22件，其他处理16件，总计405件。",
      "as in the table; total at the end"),
    .clean(
      "依申请公开办理情况：新收412件，其中自然人361件、商业企业28件、科研机构2件、社会公益组织3件、法律服务机构12件、其他6件。",
      "by requester, as in the table"),
    .clean("全市收到申请412件，办结答复405件（其中上年结转18件）。", "18 of the 405 are of last year"),
    .clean("收到政府信息公开申请412件，除25件结转下年外，其余均已办结。", "as in the table but for the carry-over"),
    .clean("（二）依申请公开。全年收到申请412件，申请量居前三位的领域为征地拆迁156件、城乡规划63件、财政资金41件。", "the first three subjects"),
    .clean("政府信息公开申请中，来自市外的86件，来自省外的23件。", "by origin, not all"),
    .clean("2023年1至3月收到政府信息公开申请98件，4至12月收到314件。", "98 + 314 = 412"),
    .clean("上半年收到政府信息公开申请203件，下半年收到申请209件。", "203 + 209 = 412"),
    .clean("市政府收到申请46件，市政府部门收到申请198件，县（市、区）收到申请168件，合计412件。", "by level; total at the end"),
    .clean("政府信息公开申请办结405件，其中20个工作日内办结371件，延期办结34件。", "371 + 34 = 405; 20 is a time limit"),
    .clean("向申请人出具政府信息公开申请答复书405份、补正告知书41份、延期告知书34份。", "letters; 405 answers"),
    .clean("无政府信息公开收费和减免情况。", "no fees; the fee is told in section six", .county),
    .clean("没有因未按时答复被提起行政复议的情况。", "not for that reason"),
    .clean("行政复议决定维持21件，纠正5件，其他8件，尚未审结4件。", "as in table four"),
    .clean("全年出庭应诉政府信息公开案件9次，负责人出庭应诉率100%。", "appearances in court"),
    .clean("规范性文件合法性审核112件，制发58件，其中以市政府名义制发16件。", "reviewed, made, of these by the city"),
    .clean("开展规范性文件清理，继续有效613件，废止24件，失效9件，修改11件。", "as in table two, with others"),
    .clean("制定规章2件、修改1件、废止1件，现行有效36件。", "as in table two"),
    .clean("全市政务新媒体共236个，其中微信公众号128个，微博61个，抖音号、快手号等47个。", "128 + 61 + 47"),
    .clean("对全市236个政务新媒体账号开展4次检查，发现问题账号12个，关停8个，整改4个。", "8 + 4 = 12"),
    .clean("发布《青禾市主动公开基本目录（2023年版）》，涵盖26个领域325个事项。", "the year of an edition"),
    .clean("市政府门户网站设置一级栏目6个、二级栏目42个，日均浏览量3.2万次，全年浏览量1168万次。", "3.2 × 365 = 1168"),
    .clean("共有3890条信息在门户网站发布，其中321条被省政府网站转载。", "reprints"),
    .clean("全年收到群众留言960条，回复958条，回复率99.79%，2条正在办理。", "958 ÷ 960"),
    .clean(
      "承办省、市人大代表建议36件，其中省级4件、市级32件，办结率100%；承办政协提案58件，其中省级7件、市级51件，办结率100%。",
      "two totals, each divided"),
    .clean("全市公开权责清单事项8916项，其中许可312项、处罚6120项、强制218项、其他2266项。", "312 + 6120 + 218 + 2266 = 8916"),
    .clean("编印宣传册3000份，张贴海报500余张，接受咨询860人次，解答问题320个。", "no list"),
    .clean("对10个县（市、区）和46个部门开展考核，考核结果优秀等次17个，其中县（市、区）3个、部门14个。", "3 + 14 = 17"),
    .clean("培训2期316人，其中第一期168人、第二期148人。", "168 + 148 = 316"),
    .clean("公开预决算信息，涉及市级预算单位98家，公开率100%，其中政府预算1家、部门预算97家。", "1 + 97 = 98 with a rate between"),
    .clean(
      "全市集中采购项目134个，采购总金额8562.31万元，其中货物类3210.5万元、工程类4100.81万元、服务类1251万元。",
      "3210.5 + 4100.81 + 1251 = 8562.31"),
    .clean("（三）全年答复率、按时办结率均达到100%，未发生一起因答复不当引发的行政诉讼败诉案件。", "一起 is no count of all"),
    .clean("比2022年度减少3件，全年收到政府信息公开申请共计412件。", "the difference stands first"),
    .clean("全年受理412件依申请公开，同比去年同期520件减少20.77%。", "108 ÷ 520 told as a decrease"),
    .clean("发布信息1万余条，其中重点领域信息6300条，占63%。", "the whole is approximate"),
    .clean("经补正后受理政府信息公开申请33件，征求第三方意见12件次。", "stages of the procedure"),
    .clean("全年未收到因政府信息公开申请收费引起的投诉。", "no complaint"),
    .clean("新增政府信息公开行政诉讼案件15件，上年结转9件，共24件。", "new and carried over"),
    .clean("收到行政复议申请1268件，其中涉及政府信息公开的38件。", "disclosure is a part of them"),
  ]

  static let wrong: [ProseCase] = [
    .fault(
      "新收政府信息公开申请412件，上年结转18件，办结405件，结转下年度办理15件。", .narrativeSum, "15件",
      "412 + 18 = 430, 405 + 15 = 420", .cutOff),
    .fault(
      "全市办理行政许可129806件。", .narrativeVsTable, "129806件", expected: "128906", found: "129806",
      "digits swapped against table two"),
    .fault(
      "全市办理行政处罚45213件、行政强制3817件。", .narrativeVsTable, "3817件", expected: "3187", found: "3817",
      "digits swapped against table two"),
    .fault(
      "在答复结果中，予以公开和部分公开共243件政府信息公开申请。", .narrativeVsTable, "243件", expected: "234", found: "243",
      "digits swapped; 167 + 67"),
    .fault(
      "2023年共收到政府信息公开申请412件，上年结转18件，办结405件，办结率97.2%。", .percentage, "办结率97.2%",
      "405 ÷ 430 = 94.2, 405 ÷ 412 = 98.3"),
    .fault(
      "12345热线交办工单2316件，办结2316件，群众满意2275件，满意率99.23%。", .percentage, "满意率99.23%", expected: "98.23",
      found: "99.23", "2275 ÷ 2316"),
    .fault(
      "2023年公开信息6384条（2022年5210条），同比增长18.4%。", .growth, "增长18.4%", expected: "22.53", found: "18.4",
      "1174 ÷ 6384"),
    .fault(
      "办理结果为：予以公开167件，部分公开67件，不予公开50件，无法提供83件，不予处理22件，其他处理16件，总计415件。", .narrativeSum, "415件",
      expected: "405", found: "415", "total at the end"),
    .fault(
      "依申请公开办理情况：新收政府信息公开申请412件，其中自然人361件、商业企业38件、科研机构2件、社会公益组织3件、法律服务机构12件、其他6件。", .narrativeSum,
      "412件", expected: "422", found: "412", "parts exceed the total by 10"),
    .fault(
      "上半年收到政府信息公开申请203件，下半年收到申请219件，共计收到申请422件。", .narrativeVsTable, "422件", expected: "412",
      found: "422", "the total is not the table's"),
    .fault(
      "全市政务新媒体共236个，其中微信公众号128个，微博71个，抖音号、快手号等47个。", .narrativeSum, "236个", expected: "246",
      found: "236", "ten too many"),
    .fault(
      "全市公开权责清单事项8916项，其中许可312项、处罚6120项、强制218项、其他2366项。", .narrativeSum, "8916项", expected: "9016",
      found: "8916", "其他 closes the list"),
    .fault(
      "培训2期316人，其中第一期168人、第二期158人。", .narrativeSum, "316人", expected: "326", found: "316",
      "ten too many"),
    .fault(
      "全市集中采购总金额8562.31万元，其中货物类3210.5万元、工程类4100.81万元、服务类1351万元。", .narrativeSum, "8562.31万元",
      "100 too many"),
    .fault(
      "承办人大代表建议36件，其中省级4件、市级42件，办结率100%；承办政协提案58件，其中省级7件、市级51件。", .narrativeSum, "36件",
      expected: "46", found: "36", "the first of two totals"),
    .fault(
      "承办人大代表建议36件，其中省级4件、市级32件；承办政协提案58件，其中省级7件、市级61件。", .narrativeSum, "58件", expected: "68",
      found: "58", "the second of two totals"),
    .fault(
      "（一）主动公开。全年主动公开政府信息4126条，其中政府网站公开3010条，政务微信公开820条，其他渠道公开396条，较2022年增加512条。", .narrativeSum,
      "4126条", expected: "4226", found: "4126", "the increase is no part"),
    .fault(
      "行政复议决定维持12件，涉及政府信息公开。", .narrativeVsTable, "维持12件", expected: "21", found: "12",
      "21 in table four"),
    .fault(
      "规范性文件合法性审核112件，全年制发行政规范性文件68件。", .narrativeVsTable, "68件", expected: "58", found: "68",
      "58 in table two"),
    .fault(
      "全年收到群众留言960条，回复942条，回复率99.79%。", .percentage, "回复率99.79%", expected: "98.13", found: "99.79",
      "942 ÷ 960"),
    .fault(
      "全年受理政府信息公开申请412件，其中网上申请298件，信函申请96件，当面申请28件。", .narrativeSum, "412件", expected: "422",
      found: "412", "ten too many"),
    .fault(
      "收到申请412件，其中自然人申请316件，法人或其他组织申请51件。", .narrativeSum, "412件", expected: "367", found: "412",
      "the two classes are all there are"),
    .fault(
      "公开信息由2022年的5210条增加到6384条，增幅32.5%。", .growth, "增幅32.5%", expected: "22.53", found: "32.5",
      "由…增加到…"),
    .fault(
      "公开信息6384条，比2022年5210条净增1174条，增长25.2%。", .growth, "增长25.2%", expected: "22.53", found: "25.2",
      "digits turned"),
    .fault(
      "收到政府信息公开申请412件，其中自然人申请316件，占多数。", .narrativeVsTable, "自然人申请316件", expected: "361",
      found: "316", "digits swapped against table three"),
  ]
}
