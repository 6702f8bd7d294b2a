internal import Drafting
internal import Law

/// Every word the portal says to people, apart from what is in `Words+…` beside it.
package enum Words {
  static let product = "公开 Gongkai"
  static let productChinese = "公开"
  static let productLatin = "Gongkai"
  // The form.

  static let checks = "年报核查"
  static let checksLead =
    "上传政府信息公开工作年度报告，逐格核对统计表，逐句核对正文里的数字，指出哪一格、哪一句与别处矛盾，以及应为多少。"
  static let chooseFiles = "选择年度报告文件"
  static let dropHint = "也可以把文件拖到这里"
  static let start = "开始核查"
  static let notKept = "文件仅用于本次核查，给出结果后即删除，不作保存，也不写入日志。"
  static let unnamedFile = "未命名文件"

  static func filesHint(_ limits: UploadLimits) -> String {
    "可以一次选择多个文件。支持Word（.docx、.doc）、PDF、网页（.html）、纯文本（.txt）和Excel（.xlsx），"
      + "单个文件不超过\(size(limits.fileBytes))，一次不超过\(limits.files)个、共\(size(limits.totalBytes))。"
  }

  static let aboutHeading = "核查什么"
  static let about: [(String, String)] = [
    ("统计表", "：各行各列之和，新收与结转之和是否等于办理结果与结转下年度之和，复议、诉讼各列合计，空格与漏填。"),
    ("正文与表格", "：正文里的数字与表格是否一致，“其中”“分别”各项之和，比例与增幅是否算得出来。"),
    ("格式", "：六个部分是否齐全、编号是否正确，所用格式与报告年度是否相符。"),
  ]
  static let checksBasis = [
    "依据：《中华人民共和国政府信息公开条例》第四十九条、第五十条；"
      + "国办公开办函〔2019〕60号（2019、2020年度报告）；国办公开办函〔2021〕30号（2021年度起）。",
    "核查结果供校对参考，以本机关核实为准。",
  ]
  static let severitiesHeading = "结果分三级"
  static let severities: [(Severity, String)] = [
    (.error, "数字之间必有一处不对，算术上没有疑问。"),
    (.warning, "细心的读者会问的地方，请核实。"),
    (.note, "值得知道，不一定要改。"),
  ]

  // Results.

  static let results = "核查结果"
  static let again = "核查其他文件"
  static let overview = "各文件结果一览"
  static let overviewHeads = ["文件", "单位", "结果"]
  static let unknown = "未识别"
  static let downloadWorkbook = "下载问题清单（.xlsx）"
  static let downloadAnnotated = "下载批注稿（.docx）"
  static let notKeptAfter = "文件未被保存。"
  static let notKeptDownloads = "文件未被保存。下载内容就在本页之中，关闭页面后需重新核查。"
  static let annotatedSuffix = "批注"
  static let workbookName = "年报核查问题清单"

  static func summary(_ summary: ResultsSummary) -> String {
    var parts = ["共核查\(summary.files)个文件"]
    if summary.unread > 0 { parts.append("\(summary.unread)个未能读取") }
    guard summary.tally.total > 0 else {
      return parts.joined(separator: "，") + (summary.files > summary.unread ? "，未发现问题。" : "。")
    }
    let counts = Severity.allCases.filter { summary.tally.count(of: $0) > 0 }
      .map { count(summary.tally.count(of: $0), of: $0) }
    parts.append("\(summary.faulty)个发现问题")
    return parts.joined(separator: "，") + "：" + counts.joined(separator: "，") + "。"
  }

  static func count(_ count: Int, of severity: Severity) -> String {
    "\(severity.word)\(count)处"
  }

  static let passed = "未发现问题"
  static let passedNote = "表格的勾稽关系和正文中可核对的数字均未发现矛盾。"
  static let unrecognised = "未识别为年度报告"
  static let unrecognisedNext =
    "文件可以读取，但没有找到年度报告的标题和统计表。请确认上传的是政府信息公开工作年度报告全文。"
  static let unread = "未能读取"

  static let unit = "单位"
  static let year = "年度"
  static let form = "格式"
  static let tables = "统计表"

  static func name(ofYear year: Int) -> String { "\(year)年" }

  static func name(of form: ReportForm) -> String {
    switch form {
    case .form2019: "2019年格式（\(form.notice)）"
    case .form2021: "2021年格式（\(form.notice)）"
    }
  }

  static func cells(read: Int, of all: Int) -> String { "读出\(read)格，该格式共\(all)格" }

  static func findingsHeading(_ count: Int) -> String { "问题（\(count)）" }
  static func unlisted(_ count: Int) -> String { "另有\(count)处未在此列出，见问题清单（.xlsx）。" }
  static let reportHeading = "报告内容（按读出的样子）"
  static let reportLeftOut = "本次文件较多，这份报告的内容不再显示，请单独核查。"
  static let annotatedLeftOut = "批注稿太大，这一页放不下。请单独核查这份报告，或者把其中的图片压缩后再核查。"

  static let cell = "单元格"
  static let found = "现为"
  static let expected = "应为"

  static func basis(_ wording: String) -> String { "规则：\(wording)" }

  static func place(_ place: Int, finding: Int) -> String {
    place == 1 ? "在报告中查看第\(finding)处" : "相关位置\(place - 1)"
  }

  static func mark(finding: Int, _ severity: Severity) -> String {
    "\(finding)号问题（\(severity.word)），返回说明"
  }

  static func table(_ number: Int, ofReport report: Int) -> String {
    "第\(report)份报告的第\(number)张表，可左右滚动"
  }
  static func gap(blocks: Int) -> String { "……（略去\(blocks)段）……" }

  static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : bytes >= 1 << 10 ? "\(bytes >> 10) KB" : "\(bytes)字节"
  }
}
