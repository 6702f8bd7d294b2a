import ArgumentParser
import Documents
import Drafting
import Inspection
import Law

/// `gongkai report new`: a report from figures and prose, refused where it contradicts itself.
struct ReportNew: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "用数据和文字编制年度报告。",
    discussion: """
      数据文件（.csv、.xlsx、.json）没有填的格写“0”，没有填的总计由各项相加；已填的数一律不改。\
      违反勾稽关系的报告不予生成，除非用 --override 写明理由，理由印在报告所附的勾稽核对表里。
      """)

  @Option(help: ArgumentHelp("报告格式：2019 或 2021；不写则按年度确定。", valueName: "格式"))
  var form: FormName?

  @Option(help: ArgumentHelp("报告年度。", valueName: "年"))
  var year: Int

  @Option(help: ArgumentHelp("编制单位。", valueName: "单位"))
  var unit: String

  @Option(help: ArgumentHelp("数据文件：.csv、.xlsx 或 .json。", valueName: "文件"))
  var figures: String?

  @Option(help: ArgumentHelp("文字：以“# 一、总体情况”等为标题的 Markdown 文件。", valueName: "文件"))
  var prose: String?

  @Option(help: ArgumentHelp("上一年度的报告，用于核对结转数。", valueName: "文件"))
  var previous: String?

  @Option(help: ArgumentHelp("本年收取的政府信息公开信息处理费，单位元。", valueName: "元"))
  var fees: String?

  @Option(help: ArgumentHelp("勾稽关系不成立仍要生成的理由。", valueName: "理由"))
  var override: String?

  @Option(help: ArgumentHelp("作出上述决定的人。", valueName: "姓名"))
  var overrideBy: String?

  @Option(help: ArgumentHelp("落款日期，如 2026-01-20。", valueName: "日期"))
  var signed: String?

  @Flag(help: "没有填的格留空，不写“0”。")
  var keepBlanks = false

  @Flag(help: "勾稽关系都成立时也附上核对表。")
  var sheet = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("输出文件：.docx .pdf .html .xlsx .json .csv。", valueName: "OUT"))
  var output: String

  func run() async throws {
    let format = try OutputFile.format(of: output)
    switch try await draft().outcome() {
    case .refused(let breaches):
      Terminal.warn("没有生成报告：有\(breaches.count)处勾稽关系不成立。")
      for breach in breaches { Terminal.warn("  " + breach.sentence(in: try reportForm())) }
      Terminal.warn("请更正数据；确需照此生成的，用 --override \"理由\"。")
      throw ExitCode(1)
    case .accepted(let report, let check):
      OutputFile.warnAboutFaces(format)
      let bytes = try ReportPapers.write(
        report, as: format, signature: ReportManuscript.Signature(unit: unit, date: try day()),
        checkSheet: sheet || !check.breaches.isEmpty ? check : nil)
      try OutputFile.write(bytes, to: output)
      tellContradictions(report)
    }
  }

  /// What the text itself says wrongly is no reason to refuse, but must not go unseen.
  private func tellContradictions(_ report: AnnualReport) {
    let document = ReportManuscript(report).manuscript.document(format: .docx)
    let findings = Inspector().inspect(document).findings.filter {
      $0.severity != .note && $0.rule != CheckRule.filledCells.id
    }
    guard !findings.isEmpty else { return }
    Terminal.warn("报告已生成。正文中有\(findings.count)处请核对：")
    for finding in findings { Terminal.warn("  " + finding.message) }
  }

  private func day() throws -> Day? {
    guard let signed else { return nil }
    guard let day = Day(signed) else { throw Failure.stop("--signed 应写作 2026-01-20 的样子。") }
    return day
  }

  private func draft() async throws -> ReportDraft {
    let imported = try figures.map(ReportFile.figures) ?? ImportedFigures()
    guard imported.problems.isEmpty else {
      throw Failure.stop(imported.problems.map(\.sentence).joined(separator: "\n"))
    }
    var draft = ReportDraft(
      form: try reportForm(), year: year, unit: unit, figures: imported.figures,
      prose: try words(imported), blanks: keepBlanks ? .kept : .filled,
      handlingFees: try handlingFees(),
      override: override.map { CheckSheet.Override(reason: $0, by: overrideBy) })
    if let previous {
      let report = try await ReportFile.read(previous)
      draft.previous = report.figures
      draft.previousForm = report.form
    }
    return draft
  }

  private func reportForm() throws -> ReportForm {
    if let form { return form.form }
    guard let form = ReportForm(year: year) else {
      throw Failure.stop("\(year)年度没有可用的报告格式：2019年起才有统一格式。")
    }
    return form
  }

  private func words(_ imported: ImportedFigures) throws -> DraftProse {
    guard let prose else {
      // Last year's words would pass for this year's.
      if let told = imported.year, told != year {
        Terminal.warn("提示：数据文件是\(told)年度的，其中的标题和文字没有采用。")
        return DraftProse()
      }
      return DraftProse(
        title: imported.title, preface: imported.preface, sections: imported.prose)
    }
    let text = String(decoding: try ReportFile.bytes(prose), as: UTF8.self)
    return DraftProse(markdown: text)
  }

  private func handlingFees() throws -> Figure? {
    guard let fees else { return nil }
    guard let figure = Figure(fees) else { throw Failure.stop("--fees 应为数字，单位元。") }
    return figure
  }
}

/// The form as it is named on the command line.
enum FormName: String, ExpressibleByArgument, CaseIterable {
  case form2019 = "2019"
  case form2021 = "2021"

  var form: ReportForm {
    switch self {
    case .form2019: .form2019
    case .form2021: .form2021
    }
  }
}
