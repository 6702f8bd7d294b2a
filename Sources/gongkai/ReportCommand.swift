import ArgumentParser

/// `gongkai report`: writing reports.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "编制、转换年度报告。",
    subcommands: [ReportBlank.self, ReportNew.self, ReportConvert.self])
}
