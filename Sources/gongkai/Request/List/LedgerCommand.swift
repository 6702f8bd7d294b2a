import ArgumentParser
import Documents
import Law
import Office
import Portal
import Records

/// `gongkai request ledger`: the ledger as a file.
struct LedgerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "台账：按提交日期登记的全部申请，写成 .xlsx 或 .csv",
    discussion: "列出您可以看到的申请，最先提交的在前；不写日期时是全部。")

  @Option(help: ArgumentHelp("提交日期从这一天起，写作2026-01-01。", valueName: "日期"))
  var from: String?

  @Option(help: ArgumentHelp("到这一天为止（含）。", valueName: "日期"))
  var through: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("写到这个文件，以 .xlsx 或 .csv 结尾。", valueName: "文件"),
    completion: .file(extensions: ["xlsx", "csv"]))
  var output: String?

  @OptionGroup var officer: OfficerArguments

  func run() async throws {
    guard let output else { throw Failure.stop(RequestWords.outputMissing) }
    let format = output.hasSuffix(".xlsx") ? FileFormat.xlsx : .csv
    guard format == .xlsx || output.hasSuffix(".csv") else {
      throw Failure.stop("\(output)：" + RequestWords.ledgerEnding)
    }
    let filter = LedgerFilter(
      from: try day(from, "--from"), through: try day(through, "--through"))
    try await OfficerDesk.with(officer) { desk in
      do {
        let rows = try await desk.office.ledger(filter, by: desk.officer.id)
        let table = LedgerTable(rows: rows)
        try OutputFile.write(format == .xlsx ? table.workbook : table.csv, to: output)
        Terminal.write(RequestWords.ledgerWritten(rows.count, output) + "\n")
      } catch let error as OfficeError {
        throw Failure.refused(RequestWords.sentence(RequestWords.refusal(error)))
      }
    }
  }

  private func day(_ text: String?, _ option: String) throws -> Day? {
    guard let text else { return nil }
    guard let day = Day(text) else { throw Failure.stop(RequestWords.notADay(option, text)) }
    return day
  }
}
