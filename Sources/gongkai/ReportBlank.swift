import ArgumentParser
import Documents
import Drafting
import Law

/// `gongkai report blank`: an empty sheet to type the figures into.
struct ReportBlank: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blank", abstract: "生成空白数据表，填好后用 report new 编制报告。")

  @Option(help: ArgumentHelp("报告格式：2019 或 2021。", valueName: "格式"))
  var form: FormName = .form2021

  @Option(name: [.short, .long], help: ArgumentHelp("输出文件：.xlsx 或 .csv。", valueName: "OUT"))
  var output: String

  func run() throws {
    switch try OutputFile.format(of: output) {
    case .xlsx: try OutputFile.write(ReportWorkbook.blank(form.form), to: output)
    case .csv: try OutputFile.write(ReportCSV.blank(form.form), to: output)
    case .docx, .pdf, .html, .json, .text, .doc:
      throw Failure.stop("空白数据表只能是 .xlsx 或 .csv。")
    }
  }
}
