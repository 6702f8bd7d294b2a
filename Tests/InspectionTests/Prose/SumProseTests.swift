import Testing

@testable import Inspection

@Suite("P1: parts and totals in the narrative")
struct SumProseTests {
  @Test("No contradiction", arguments: clean)
  func traps(_ test: ProseCase) { test.check() }

  @Test("Contradictions", arguments: wrong)
  func faults(_ test: ProseCase) { test.check() }

  static let clean: [ProseCase] = [
    .clean("全年通过市政府门户网站公开信息12846条，其中政策文件类信息312条、规划计划类信息45条。", "其中 names only some of the parts"),
    .clean(
      "全年主动公开政府信息9560条，其中网站发布7310条（含政策解读126条、回应关切38条），政务新媒体发布2250条。",
      "parts of a part stand in brackets"),
    .clean(
      "全市各级行政机关共公开政府信息2.3万条，其中市政府网站公开8246条，各县（市、区）网站公开14731条。",
      "22977 is 2.3万 in round figures"),
    .clean("全年发布各类信息近5000条，其中动态信息3200余条，公告公示1900余条。", "all of it is approximate"),
    .clean("全年编印政府公报12期，共发放3.6万册，登载规章2件、规范性文件46件。", "期, 册 and 件 are not added up"),
    .clean("召开新闻发布会24场次，发布新闻通稿131篇，其中市级18场、部门6场。", "the 131 篇 between them belong elsewhere"),
    .clean("政务微信发布信息1520条，微博发布信息2310条，抖音发布信息188条，共计4018条。", "the total stands at the end"),
    .clean("市政府常务会议听取政务公开工作汇报2次，专题研究1次，举办培训班3期，培训人员420人次。", "counts of four things"),
    .clean("本年度共制作政策解读86篇。其中文字解读52篇、图解22篇、视频解读12篇。", "the list is the next sentence"),
    .clean(
      "公开重大建设项目信息640条；公共资源配置信息1208条；社会公益事业信息2319条，合计4167条。",
      "parts over semicolons, total at the end"),
    .clean(
      "政府网站专栏更新信息1093条，其中，财政预决算专栏发布152条，行政许可专栏发布401条，“双随机、一公开”专栏发布286条，其他254条。",
      "152 + 401 + 286 + 254 = 1093"),
    .clean(
      "全市现有政府网站14家，政务新媒体账号236个，其中政务微信公众号128个、政务微博61个、其他47个。",
      "the list divides the accounts, not the sites"),
    .clean(
      "网站独立用户访问总量86.4万人次，总访问量1203.7万次，信息发布总数9214条，其中概况类信息更新量46条、政务动态信息更新量5230条、信息公开目录信息更新量3938条。",
      "46 + 5230 + 3938 = 9214; visits stand before it"),
    .clean(
      "通过政府公报公开政府信息312条，通过政府网站公开政府信息8215条，通过政务微博公开政府信息1460条，通过其他方式公开政府信息97条。",
      "a list without a total"),
    .clean("全年公开信息1.2万余条，较上年增加1300条。", "the increase is no part"),
    .clean("全年受理市民留言3218件，办结3196件，其余22件正在办理。", "3196 + 22 = 3218"),
    .clean(
      "12345政务服务便民热线受理群众诉求41.3万件，办结率99.2%，满意率98.7%。",
      "rates without their counts; 12345 is a number to call"),
    .clean("全年共发布信息3650条，平均每天10条。", "an average"),
    .clean("政务公开专区共设置48个，其中市级1个、县区级8个、乡镇（街道）39个。", "1 + 8 + 39 = 48"),
    .clean(
      "按照《条例》第二十条、第二十一条规定，梳理主动公开事项26类325项，其中市级部门214项、县区111项。",
      "26类 and 325项 are two counts of one thing"),
    .clean(
      "全年开展在线访谈6期、意见征集28次、网上调查15期，征集意见1342条，采纳156条。", "what was taken up is no part of a list"),
    .clean(
      "主动公开政府信息5230条，其中政策类310条，民生类2460条，同比增长8.6%，其他2460条。", "a growth rate stands inside the list"),
    .clean(
      "发布解读材料64件，其中主要负责人解读11件、部门负责人解读29件、专家解读10件，解读形式包括图文38件、音视频26件。",
      "the whole is divided twice: by author, by form"),
    .clean("组织全市72个单位120余人参加业务培训2期。", "no list"),
    .clean("全市政务新媒体开设176个，发布信息6.2万条，阅读量达2.1亿次。", "three counts"),
    .clean("全年公开市政府文件118件（青政发32件、青政办发86件）。", "the list in brackets is whole"),
    .clean("编印《青禾市人民政府公报》6期，刊登文件78件（其中市政府文件29件、市政府办公室文件41件、部门文件8件）。", "29 + 41 + 8 = 78"),
    .clean("政府网站集约化平台新增栏目17个，调整栏目9个，归并栏目5个，共涉及栏目31个。", "共 at the end adds up what stands before"),
    .clean("今年以来，全市各级各部门公开信息18.6万条，同比增长12.4%，其中市级4.3万条、县乡两级14.3万条。", "4.3 + 14.3 = 18.6"),
    .clean("2020年至2023年累计公开土地征收信息416条，其中2023年公开87条。", "one year of four"),
    .clean("全年召开三次推进会，印发通报四期，发现问题二十六个，均已整改到位。", "Chinese numerals, no list"),
    .clean("设立政府信息查阅点23处，其中档案馆5处、图书馆6处、政务服务大厅12处，接待查阅1864人次。", "readers are no reading places"),
    .clean(
      "公开乡村振兴项目59个、资金2.36亿元，其中中央资金1.5亿元、省级资金0.56亿元、市级资金0.3亿元。", "money is added to money only"),
    .clean("发布灾害预警信息1136条（次），举行发布会9场。", "（次） is a second unit, no list"),
    .clean(
      "（地址：青禾市滨河路128号，邮编：412300，电话：0739-5268114，传真：0739-5268115）", "numbers that count nothing"),
    .clean(
      "根据青政办发〔2023〕18号文件，对56个单位开展评估，评为优秀12个、良好31个、一般13个。",
      "12 + 31 + 13 = 56; the document number is none of them"),
    .clean("全年发布信息3412条，其中1至6月1620条、7至12月1792条。", "months are no counts; 1620 + 1792 = 3412"),
    .clean(
      "门户网站发布信息2860条，较上年2430条有所增加，其中要闻动态1322条、通知公告608条。",
      "last year's figure stands between total and list"),
    .clean("全市共有行政机关68家，其中已完成指南更新的68家，完成率100%。", "all of them"),
    .clean("整理公开目录一级指标26项、二级指标140项、三级指标512项。", "three levels of one list"),
    .clean(
      "举办“政府开放日”活动36场，邀请市民代表、企业代表等1260人参加，收集意见建议214条，其中采纳130条、留作参考84条。",
      "the list divides the last count only"),
    .clean("全年共召开新闻发布会8场（次），发布政策解读稿件45篇，其中部门主要负责人解读不少于12篇。", "a lower bound"),
    .clean(
      "公开财政信息540条，其中预算公开180条，决算公开172条，其他财政信息188条；公开国有企业信息92条。",
      "another total follows the semicolon"),
    .clean("2023年共公开信息2104条，占全部信息的九成以上，其中乡镇信息960条。", "nine tenths, in words"),
    .clean(
      "网站公开1308条，占58.3%，微信公开642条，占28.6%，其他渠道公开294条，占13.1%，合计2244条。",
      "shares stand between the parts"),
    .clean(
      "全年共收到网民留言2146条，其中咨询类1208条、建议类316条、投诉类622条，按时答复2146条。", "answers count the same letters again"
    ),
    .clean("全年公开信息4120条，其中动态3280条、公告840条，并制作政策解读60条。", "the first two are the whole"),
  ]

  static let wrong: [ProseCase] = [
    .fault(
      "全年发布信息6420条，其中政策文件412条、工作动态5108条、公告公示1200条。", .narrativeSum, "发布信息6420条", expected: "6720",
      found: "6420", "parts exceed the whole by 300"),
    .fault(
      "全年共发布政府信息7542条，其中网站发布5210条，新媒体发布2242条。", .narrativeSum, "7542条", expected: "7452",
      found: "7542", "two digits swapped"),
    .fault(
      "全年编发政策解读46篇，其中图文解读58篇。", .narrativeSum, "46篇", expected: "58", found: "46",
      "one part is larger than the whole"),
    .fault(
      "通过各类渠道公开信息共计2318条，分别为网站1432条、微信563条、微博423条。", .narrativeSum, "2318条", expected: "2418",
      found: "2318", "分别为 names all parts; 100 too many"),
    .fault(
      "通过各类渠道公开信息共计2318条，分别为网站1432条、微信563条、微博223条。", .narrativeSum, "2318条", expected: "2218",
      found: "2318", "分别为 names all parts; 100 too few"),
    .fault(
      "政策解读120篇，其中文字解读64篇、图片解读40篇、其他形式解读18篇。", .narrativeSum, "120篇", expected: "122", found: "120",
      "其他 closes the list"),
    .fault(
      "受理留言508件，其中咨询213件、投诉176件、建议97件，其余32件为其他事项。", .narrativeSum, "508件", expected: "518",
      found: "508", "其余 closes the list"),
    .fault(
      "全年共公开政府信息3015条。其中，政府门户网站2630条，政务新媒体485条。", .narrativeSum, "3015条", expected: "3115",
      found: "3015", "over two sentences"),
    .fault(
      "全年印发文件96件（其中市政府文件38件、办公室文件68件）。", .narrativeSum, "96件", expected: "106", found: "96",
      "in brackets"),
    .fault(
      "全年公开信息1240条：机构职能类36条、规划计划类52条、业务工作类902条、通知公告类240条。", .narrativeSum, "1240条",
      expected: "1230", found: "1240", "a colon opens the whole list"),
    .fault(
      "全年主动公开信息9560条，其中网站发布7310条（含政策解读126条），政务新媒体发布2350条。", .narrativeSum, "9560条",
      expected: "9660", found: "9560", "nested parts do not count, and still 100 too many"),
    .fault("全市公开信息2.3万条，其中市级1.9万条，县区级0.9万条。", .narrativeSum, "2.3万条", "2.8万, far beyond rounding"),
    .fault(
      "全市共有政府网站14家，其中市政府网站1家、部门网站5家、县区政府网站9家。", .narrativeSum, "14家", expected: "15", found: "14",
      "one too many"),
    .fault(
      "全年发布信息8264条，其中门户网站6012条、微信公众号1830条、微博412条。", .narrativeSum, "8264条", expected: "8254",
      found: "8264", "10 of 8264 are missing: a careful reader asks"),
    .fault(
      "编制公开事项目录325项，分别是市级214项、县级101项。", .narrativeSum, "325项", expected: "315", found: "325",
      "分别是 names both parts"),
    .fault(
      "全年接待查阅2130人次，其中档案馆1015人次、图书馆862人次、政务大厅353人次。", .narrativeSum, "2130人次", expected: "2230",
      found: "2130", "人次"),
    .fault(
      "发布各类公告１２０条，其中招标公告８５条、中标公告４５条。", .narrativeSum, "１２０条", expected: "130", found: "120",
      "full-width digits"),
    .fault(
      "全年公开信息14,206条，其中网站10,108条、政务新媒体5,098条。", .narrativeSum, "14,206条", expected: "15206",
      found: "14206", "thousands separators"),
    .fault(
      "收到群众来信来电共计637件，其中来信112件，来电498件，网上留言47件。", .narrativeSum, "637件", expected: "657",
      found: "637", "20 too many"),
    .fault(
      "其中，市级部门公开2106条，县区公开5108条，乡镇街道公开1204条，总计8428条。", .narrativeSum, "8428条", expected: "8418",
      found: "8428", "总计 at the end"),
    .fault(
      "全市52家单位参加考核，其中优秀18家，良好25家，合格11家。", .narrativeSum, "52家", expected: "54", found: "52",
      "units assessed"),
    .fault(
      "各类政府信息共计4318条，其中机构信息15条，动态信息2140条，公示公告325条，财政信息98条，其他1920条。", .narrativeSum, "4318条",
      expected: "4498", found: "4318", "five parts exceed the total"),
    .fault(
      "全年共受理信访事项一百二十件，其中来信五十件，来访八十件。", .narrativeSum, "一百二十件", expected: "130", found: "120",
      "Chinese numerals"),
    .fault(
      "全年发布政策解读68篇。其中：图表图解30篇，视频解读22篇，文字解读26篇。", .narrativeSum, "68篇", expected: "78", found: "68",
      "a list in the next sentence behind a colon"),
    .fault(
      "网站公开1308条，微信公开642条，微博公开215条，合计2156条。", .narrativeSum, "2156条", expected: "2165",
      found: "2156", "total at the end, digits swapped"),
    .fault(
      "开设政务新媒体账号86个，其中微信公众号52个、微博21个、抖音15个。", .narrativeSum, "86个", expected: "88", found: "86",
      "two too many"),
    .fault(
      "主动公开政府信息共5260条，政府网站公开3310条，政务微信公开1620条，政务微博公开430条。", .narrativeSum, "5260条",
      expected: "5360", found: "5260", "共 announces the list without 其中"),
  ]
}
