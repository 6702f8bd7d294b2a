import Drafting
import Law
import Testing

@Suite("Prose typed as Markdown")
struct DraftProseTests {
  @Test("Headings part the sections, blank lines the paragraphs")
  func sections() {
    let prose = DraftProse(
      markdown: """
        # 云溪县林业局2024年政府信息公开工作年度报告

        根据条例规定，
        编制本报告。

        # 一、总体情况
        ## （一）主动公开
        公开信息**3**条。
        （二）依申请公开。收到申请1件。

        ## 五、存在问题及改进情况
        - 公开不够及时
        - 解读不够深入
        六、其他需要报告的事项
        无。
        """)
    let expected = DraftProse(
      title: "云溪县林业局2024年政府信息公开工作年度报告", preface: ["根据条例规定，编制本报告。"],
      sections: [
        .overview: ["（一）主动公开", "公开信息3条。", "（二）依申请公开。收到申请1件。"],
        .problems: ["公开不够及时", "解读不够深入"],
        .otherMatters: ["无。"],
      ])
    #expect(prose == expected)
  }

  @Test(
    "Which lines open a section",
    arguments: [
      ("# 四、行政复议、行政诉讼情况", ReportSection.remedies, "shortened"),
      ("四、存在的主要问题及改进情况", .problems, "misnumbered: the words decide"),
      ("## 存在的主要问题及改进情况", .problems, "no number"),
      ("# 三、有关情况", .requests, "a heading that only has the number"),
    ])
  func headings(_ line: String, section: ReportSection, why: String) {
    let prose = DraftProse(markdown: line + "\n\n正文。")
    #expect(prose.sections == [section: ["正文。"]], "\(why)")
  }

  @Test(
    "Which do not",
    arguments: [
      ("## （一）主动公开", "a heading inside a section"),
      ("二、三季度主动公开的信息比一季度多，主要原因是规范性文件清理工作集中开展。", "a sentence"),
    ])
  func text(_ line: String, why: String) {
    let prose = DraftProse(markdown: "# 一、总体情况\n\n" + line)
    #expect(prose.sections.keys.sorted() == [.overview], "\(why)")
  }
}
