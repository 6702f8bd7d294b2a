import Testing

@testable import Inspection

@Suite("G15, P5, P6: periods, years, notices and announcements")
struct NarrativeProseTests {
  @Test("No contradiction", arguments: clean)
  func traps(_ test: ProseCase) { test.check() }

  @Test("Contradictions", arguments: wrong)
  func faults(_ test: ProseCase) { test.check() }

  static let clean: [ProseCase] = [
    .clean("本报告所列数据的统计期限为2023年1月1日至12月31日。", "the year told once", .preface),
    .clean("统计期限从2023年1月1日开始，截至2023年12月31日止。", "with 截至", .preface),
    .clean("数据统计期限：2023年1月1日—12月31日。", "with a dash", .preface),
    .clean("本报告统计数据起止时间为2023年1月1日起至2023年12月31日。", "起止", .preface),
    .clean("本報告所列數據的統計期限為2023年1月1日至12月31日。", "traditional characters", .preface),
    .clean("本报告所列数据统计期限为２０２３年１月１日至１２月３１日。", "full-width digits", .preface),
    .clean("根据国办公开办函〔2021〕30号要求编制。", "the notice of the form", .preface),
    .clean("根据国办公开办函[2021]30号要求编制。", "square brackets", .preface),
    .clean("根据国办公开办函（2021）30号要求编制。", "round brackets", .preface),
    .clean("根据《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条编制。", "the Regulation as revised", .preface),
    .clean("根据省政府办公厅湖政办公开办函〔2023〕12号要求编制。", "a province's own series", .preface),
    .clean(
      "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六部分组成。",
      "six, with 等", .preface),
    .clean(
      "本报告共分六个部分：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。",
      "six, numbered; 复议、诉讼 is one", .preface),
    .clean("2024年1月20日，青禾市人民政府公布本报告。", "published the year after", .preface),
    .clean("2022年12月印发的公开目录继续执行，2023年修订2次。", "last year's act still in force"),
    .clean("自2019年5月15日修订后的《条例》施行以来，全市健全制度12项。", "the day the Regulation took effect"),
    .clean("一是健全机制，二是强化培训，三是严格考核。", "an enumeration"),
    .clean("落实《2023年政务公开工作要点》，分解任务5个方面18项。", "a plan's figures"),
    .clean("建设开通“青禾发布”“青禾政务”两个政务新媒体账号，发布信息1208条。", "two accounts, two named"),
    .clean("全市政务新媒体共计三个，分别为“青禾发布”微信公众号、“青禾水务”微博、“云岭融媒”抖音号。", "three announced, three named"),
    .clean(
      "电话：0739-5268114，邮箱：xxgk@example.cn，办公时间：工作日8:30—12:00，14:30—18:00。",
      "numbers that count nothing"),
    .clean("截至2023年12月31日，全市公开信息3210条。", "a date, then a count"),
    .clean("截至202312月31日，全市公开信息3210条，其中市级1200条、县级2010条。", "a lost 年"),
  ]

  static let wrong: [ProseCase] = [
    .fault(
      "本报告所列数据的统计期限为2022年1月1日至12月31日。", .other, "2022年1月1日至12月31日", "last year's period", .preface),
    .fault("统计期限自2023年1月1日起至2023年11月30日止。", .other, "11月30日", "a month is missing", .preface),
    .fault("本报告所列数据的统计期限为2023年1月1日至12月30日。", .other, "12月30日", "a day is missing", .preface),
    .fault("统计期限自2022年1月1日起至2023年12月31日止。", .other, "2022年1月1日", "two years", .preface),
    .fault("统计期限为2023年2月1日至2023年12月31日。", .other, "2月1日", "January is missing", .preface),
    .fault(
      "根据国办公开办函〔2012〕30号要求编制。", .other, "〔2012〕30号", "digits swapped in the notice's year", .preface
    ),
    .fault("根据国办公开办函〔2021〕13号要求编制。", .other, "〔2021〕13号", "another serial number", .preface),
    .fault(
      "根据国办公开办函〔2019〕60号要求编制。", .other, "〔2019〕60号", "the notice of the form before", .preface),
    .fault("根据《中华人民共和国政府信息公开条例》（国令第492号）编制。", .other, "第492号", "the Regulation of 2008", .preface),
    .fault(
      "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。", .other, "六个部分",
      "six announced, five listed", .preface),
    .fault(
      "2022年，全市各级行政机关扎实推进政务公开，全年公开信息3210条，举办培训5期。", .other, "2022年",
      "a narrative about last year in this year's report"),
    .fault("全市政务新媒体共计三个，分别为“青禾发布”微信公众号、“青禾水务”微博。", .other, "三个", "three announced, two named"),
  ]
}
