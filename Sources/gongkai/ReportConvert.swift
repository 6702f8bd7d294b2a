import ArgumentParser
import Documents
import Drafting
import Inspection
import Law

/// `gongkai report convert`: a report from one format into another, in the official form.
struct ReportConvert: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "把年度报告转换成另一种格式，表格按规定格式排版。",
    discussion: "数字和空格照原样保留，不作更正。输出格式由文件名决定：.docx .pdf .html .xlsx .json .csv。")

  @Argument(help: ArgumentHelp("年度报告文件，或由本程序导出的 .json、.csv、.xlsx。", valueName: "IN"))
  var input: String

  @Option(name: [.short, .long], help: ArgumentHelp("输出文件。", valueName: "OUT"))
  var output: String

  func run() async throws {
    let format = try OutputFile.format(of: output)
    let report = try await ReportFile.read(input)
    OutputFile.warnAboutFaces(format)
    try OutputFile.write(ReportPapers.write(report, as: format), to: output)
  }
}
