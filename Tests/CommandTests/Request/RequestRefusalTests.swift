import Documents
import Foundation
import Law
import Subprocess
import Testing

@Suite("gongkai request: what is refused, why, and what can be done instead")
struct RequestRefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let why: String
    let who: String
    /// `N` stands for a case of the finance bureau that was received today.
    let words: [String]
    let status: Int32
    let says: [String]
    var testDescription: String { why }

    init(_ why: String, _ who: String, _ words: String, _ status: Int32, _ says: String...) {
      self.why = why
      self.who = who
      self.words = words.split(separator: " ").map(String.init)
      self.status = status
      self.says = says
    }
  }

  private static let cases = [
    Case(
      "nothing was charged", "shoujian", "payment N", 1, "没有办理“登记缴费”", "“办理中”", "国办函〔2020〕109号",
      "现在可以办理", "withdrawal  登记撤回（条例第二十七条）"),
    Case(
      "an act that is not lawful now is refused before its fields are asked for", "chengban",
      "confirmation N", 1, "不能办理“与申请人确认”", "条例第三十一条"),
    Case(
      "more than 20 working days", "chengban",
      "extension N --days 21 --reason 核对 --approved-by fuzeren", 1, "条例第三十三条第二款",
      "extension"),
    Case(
      "the role", "shenhe", "extension N --days 5 --reason 核对 --approved-by fuzeren", 1,
      "您的岗位不能办理", "由承办、负责人办理"),
    Case(
      "who agrees is no head", "chengban",
      "extension N --days 5 --reason 核对 --approved-by shenhe", 64, "--approved-by：", "fuzeren（孙立新）"),
    Case(
      "an unknown handler, and the unit is not changed either", "shoujian",
      "assignment N --unit 预算股 --handler zhangsan", 64, "--handler：没有可以办这件事的“zhangsan”",
      "chengban（李建国）"),
    Case(
      "what is unknown and what is missing, together", "chengban",
      "extension N --days five --approved-by shenhe", 64, "--days：请填写大于0的整数", "--reason：",
      "--approved-by："),
    Case("another agency's case is not there", "ziran", "show N", 1, "没有这件申请"),
    Case("nor to be acted on", "ziran", "withdrawal N", 1, "没有这件申请"),
    Case("the lead office reads, and does not act", "zhuguan", "withdrawal N", 1, "您的岗位不能办理"),
    Case("an administrator sees no case", "xitong", "show N", 1, "您的岗位不能办理"),
    Case("nor a list", "shenji", "list", 1, "您的岗位不能办理"),
    Case("an unknown number", "chengban", "show 清财依申请〔2019〕1号", 1, "清财依申请〔2019〕1号：没有这件申请"),
    Case("no number at all", "chengban", "show", 64, "请写明申请编号"),
    Case(
      "a version that is no more", "chengban", "note N --text 备注 --version 7", 0),
    Case(
      "an act on a version that is no more", "chengban", "withdrawal N --version 7", 1,
      "这件申请已有新的情况，现在是第1版", "request show"),
    Case(
      "every missing field at once, by its option", "chengban", "correction-notice N", 64,
      "--text：", "--items：", "--guidance：", "--through："),
    Case(
      "a day that is none", "shoujian", "correction N --day 2026-02-30", 1, "不能办理“登记补正”",
      "条例第三十条"),
    Case(
      "what may be chosen is told", "chengban", "reply N --outcome granted", 64, "--outcome：",
      "disclosed（予以公开）"),
    Case(
      "what the letter must say is told", "chengban", "reply N --outcome nonexistent", 64,
      "--words 检索情况=…：请填写检索情况"),
    Case(
      "what the letter has no place for", "chengban",
      "reply N --outcome nonexistent --words 计费标准=网站", 64, "没有“计费标准”这一项", "检索情况"),
    Case("a stage that is none", "chengban", "list --stage running", 64, "in-progress（办理中）"),
    Case("a password is no argument", "chengban", "list --password geheim", 64, "--password"),
    Case("a format the ledger has not", "chengban", "ledger -o a.pdf", 64, ".xlsx 或 .csv"),
    Case(
      "a file that is not there", "chengban", "note N --text @nowhere.txt", 64, "--text：nowhere.txt"
    ),
  ]

  @Test("One refusal after the other; none changes the case")
  func refusals() async throws {
    try await CommandCounty.with { county in
      let number = try await county.registered()
      for one in Self.cases {
        let run = try await county.request(one.who, one.words.map { $0 == "N" ? number : $0 })
        #expect(run.status == one.status, "\(one.why): \(run.output)\(run.errors)")
        for text in one.says { #expect(run.errors.contains(text), "\(one.why): \(run.errors)") }
        #expect(one.status == 0 || run.output.isEmpty, "\(one.why)")
      }
      let json = try await county.json("chengban", "show", number)
      #expect(json["version"] == .number("1"))
    }
  }

  @Test("A second correction notice names the article, whatever is legal now stands below")
  func secondNotice() async throws {
    try await CommandCounty.with { county in
      let number = try await county.registered()
      let through = try await county.today().adding(days: 10).description
      let notice = [
        "correction-notice", number, "--text", "未写明年度", "--items", "年度", "--guidance", "可以写明年度",
        "--through", through,
      ]
      try await county.done("chengban", notice)
      try await county.done("shoujian", "correction", number, "--text", "2025年度")
      let run = try await county.request("chengban", notice)
      #expect(run.status == 1)
      #expect(run.errors.contains("条例第三十条"))
      #expect(run.errors.contains(" 起草答复（条例第三十六条）\n"), "\(run.errors)")
      #expect(!run.errors.contains("\n  correction-notice"))
    }
  }

  @Test("Files are judged by their content, as on the web")
  func files() async throws {
    try await CommandCounty.with { county in
      let number = try await county.registered()
      try await county.done(
        "chengban", "correction-notice", number, "--text", "未写明年度", "--items", "年度", "--guidance",
        "可以写明年度", "--through", try await county.today().adding(days: 10).description)
      for (name, content, says) in [
        ("附件.pdf", "no pdf", "的内容与扩展名不符"), ("页面.html", "<html>", "不是可以上传的文件种类"),
        ("空.txt", "", "是空文件"),
      ] {
        let path = try county.file(name, content)
        let run = try await county.request(
          "shoujian", ["correction", number, "--text", "2025年度", "--file", path])
        #expect(run.status == 64)
        #expect(run.errors.contains("--file：“\(name)”\(says)"), "\(run.errors)")
      }
    }
  }

  @Test("Where there is no installation: status 2, and none is made")
  func noInstallation() async throws {
    let folder = try Scratch.folder()
    let path = folder.appending(path: "nowhere").path
    let run = try await Program.run(
      ["request", "list", "--as", "chengban", "--data", path], typing: "x\n",
      environment: ["GONGKAI_DATABASE": nil])
    #expect(run.status == 2)
    #expect(run.errors == "没有数据文件夹\(path)。请用 --data 写明它在哪里。\n")
    #expect(!FileManager.default.fileExists(atPath: path))
    try FileManager.default.removeItem(at: folder)
  }
}
