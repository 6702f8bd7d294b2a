import ArgumentParser
import Records

/// What `gongkai setup` can be told on the command line.
struct SetupOptions: ParsableArguments {
  @Option(help: ArgumentHelp("六位行政区划代码（GB/T 2260）。", valueName: "代码"))
  var countyCode: String?

  @Option(help: ArgumentHelp("县（市、区）的名称。", valueName: "名称"))
  var countyName: String?

  @Option(help: ArgumentHelp("第一个机关的全称，一般是政府办公室。", valueName: "名称"))
  var agencyName: String?

  @Option(help: ArgumentHelp("第一个机关的机关代字，用在编号和文号里。", valueName: "代字"))
  var agencyShortName: String?

  @Option(
    help: ArgumentHelp(
      "第一个机关的层级：province、city、county、township、department、office、authorised-body。",
      valueName: "层级"))
  var agencyLevel: String?

  @Option(help: ArgumentHelp("系统管理员的姓名。", valueName: "姓名"))
  var systemName: String?

  @Option(help: ArgumentHelp("系统管理员的用户名。", valueName: "用户名"))
  var systemSignIn: String?

  @Option(help: ArgumentHelp("安全管理员的姓名。", valueName: "姓名"))
  var securityName: String?

  @Option(help: ArgumentHelp("安全管理员的用户名。", valueName: "用户名"))
  var securitySignIn: String?

  @Option(help: ArgumentHelp("审计管理员的姓名。", valueName: "姓名"))
  var auditName: String?

  @Option(help: ArgumentHelp("审计管理员的用户名。", valueName: "用户名"))
  var auditSignIn: String?

  func value(of question: SetupQuestion) -> String? {
    switch question {
    case .countyCode: countyCode
    case .countyName: countyName
    case .agencyName: agencyName
    case .agencyShortName: agencyShortName
    case .agencyLevel: agencyLevel
    case .systemName: systemName
    case .systemSignIn: systemSignIn
    case .securityName: securityName
    case .securitySignIn: securitySignIn
    case .auditName: auditName
    case .auditSignIn: auditSignIn
    }
  }
}
