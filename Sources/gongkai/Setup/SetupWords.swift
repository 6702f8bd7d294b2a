import Foundation
import Office
import Records

/// What `gongkai setup` and `gongkai account` say.
enum SetupWords {
  static func prompt(_ question: SetupQuestion) -> String {
    switch question {
    case .agencyLevel: "\(name(question))（直接回车为 county）：\n\(levels)："
    case .countyCode, .countyName, .agencyName, .agencyShortName, .systemName, .systemSignIn,
      .securityName, .securitySignIn, .auditName, .auditSignIn:
      "\(name(question))\(example(question))："
    }
  }

  static func name(_ question: SetupQuestion) -> String {
    switch question {
    case .countyCode: "六位行政区划代码"
    case .countyName: "县（市、区）的名称"
    case .agencyName: "第一个机关的全称"
    case .agencyShortName: "它的机关代字"
    case .agencyLevel: "它的层级"
    case .systemName: "系统管理员的姓名"
    case .systemSignIn: "系统管理员的用户名"
    case .securityName: "安全管理员的姓名"
    case .securitySignIn: "安全管理员的用户名"
    case .auditName: "审计管理员的姓名"
    case .auditSignIn: "审计管理员的用户名"
    }
  }

  private static func example(_ question: SetupQuestion) -> String {
    switch question {
    case .countyCode: ""
    case .countyName: "，例如 清河县"
    case .agencyName: "，例如 清河县人民政府办公室"
    case .agencyShortName: "，例如 清政办"
    case .agencyLevel, .systemName, .securityName, .auditName: ""
    case .systemSignIn: "，例如 xitong"
    case .securitySignIn: "，例如 anquan"
    case .auditSignIn: "，例如 shenji"
    }
  }

  private static func option(_ question: SetupQuestion) -> String {
    switch question {
    case .countyCode: "--county-code"
    case .countyName: "--county-name"
    case .agencyName: "--agency-name"
    case .agencyShortName: "--agency-short-name"
    case .agencyLevel: "--agency-level"
    case .systemName: "--system-name"
    case .systemSignIn: "--system-sign-in"
    case .securityName: "--security-name"
    case .securitySignIn: "--security-sign-in"
    case .auditName: "--audit-name"
    case .auditSignIn: "--audit-sign-in"
    }
  }

  private static let levels = AgencyLevel.allCases.map { level in
    "\(level.rawValue) \(name(of: level))"
  }.joined(separator: "，")

  private static func name(of level: AgencyLevel) -> String {
    switch level {
    case .province: "省级政府"
    case .city: "市级政府"
    case .county: "县级政府"
    case .township: "乡镇政府、街道办事处"
    case .department: "政府工作部门"
    case .office: "派出机构、内设机构"
    case .authorisedBody: "法律、法规授权的组织"
    }
  }

  static func missing(_ questions: [SetupQuestion]) -> String {
    let options = questions.map { "  \(option($0))  \(name($0))" }.joined(separator: "\n")
    return "还缺以下选项，而这里没有终端可以询问：\n\(options)"
  }

  static func noCode(_ text: String) -> String { "“\(text)”不是六位数字的行政区划代码。" }

  static func noName(_ question: SetupQuestion) -> String {
    switch question {
    case .agencyShortName: "机关代字由汉字、字母或数字组成，不超过20字，不带括号和空格。"
    case .agencyName: "请填写机关的全称，不超过100字。"
    case .countyCode, .countyName, .agencyLevel, .systemName, .systemSignIn, .securityName,
      .securitySignIn, .auditName, .auditSignIn:
      "请填写\(name(question))，不超过50字。"
    }
  }

  static func noLevel(_ text: String) -> String { "没有“\(text)”这种层级。可以是：\(levels)。" }

  static func samePerson(_ name: String) -> String {
    "三名管理员要由三个人担任，“\(name)”已经是其中一名。同名的两个人请在姓名后加括号区别。"
  }

  static func noSignInName(_ text: String) -> String {
    "“\(text)”不能作用户名：用2到32个小写字母、数字、汉字或 . - _ 组成。"
  }

  static func sameSignInName(_ name: String) -> String { "用户名“\(name)”已经用过，请换一个。" }

  static func alreadySetUp(_ county: String, _ folder: String) -> String {
    """
    这里已经有\(county)的数据，没有作任何改动。要启动，请运行：gongkai serve --data \(folder)
    管理员忘了密码，请运行：gongkai account reset 用户名 --data \(folder)
    要另建一个县，请用 --data 指定别的文件夹（或者别的数据库）。
    """
  }

  static func done(
    _ answers: SetupAnswers, _ passwords: [String], _ folder: DataFolder,
    database: DatabaseLocation
  ) -> String {
    let people = zip(answers.administrators, passwords).map { person, password in
      "  \(role(person.role))  \(person.name)  用户名 \(person.signInName.text)  密码 \(password)"
    }
    return """
      \(answers.county.name)（\(answers.county.code)）已经建好，第一个机关是\(answers.agency.name)。

      存放的地方：
        数据库    \(place(of: database))
        附件文书  \(folder.files)
        密钥      \(folder.keys)
      密钥文件请马上另行备份，不要和数据库的备份放在一起：丢了它，证件号码和联系方式再也打不开；
      和数据库一起被拿走，等于没有加密。以后可以用环境变量GONGKAI_KEYS把它放到别处。

      三名管理员的一次性密码（只显示这一次，请分别交给本人，第一次登录时必须更换）：
      \(people.joined(separator: "\n"))

      接下来：
        1. 启动：gongkai serve --data \(folder.path)
           然后在浏览器打开 http://127.0.0.1:8080/desk 登录。
        2. 系统管理员在“机关”里填写办公地址、电话、复议机关和法院，添加其他机关。
        3. 安全管理员在“人员”里添加收件、承办、审核、负责人和主管部门的账号。
        4. 审计管理员在“日志”里查看和核验每一步操作。

      """
  }

  private static func place(of database: DatabaseLocation) -> String {
    switch database {
    case .sqlite(let path): path
    case .postgres: "PostgreSQL（环境变量GONGKAI_DATABASE所指，启动时也要设）"
    }
  }

  private static func role(_ role: Role) -> String { ServeWords.name(role) }

  static let notSetUp = "这里还没有单位。请先运行：gongkai setup"

  static func noAccount(_ name: String) -> String {
    "没有在用的账号“\(name)”。在用的账号可以用 gongkai account list 列出。"
  }

  static func reset(_ officer: Officer, _ password: String) -> String {
    """
    \(officer.name)（用户名 \(officer.signInName)）的一次性密码：\(password)
    只显示这一次，第一次登录时必须更换。原来的登录都已退出。

    """
  }

  /// One account a line: sign-in name, person, roles, whether it is stopped.
  static func accounts(_ officers: [Officer]) -> String {
    officers.map { officer in
      let roles = officer.roles.all.sorted { $0.rawValue < $1.rawValue }.map(role)
        .joined(separator: "、")
      return "\(officer.signInName)  \(officer.name)  \(roles)\(officer.isActive ? "" : "  已停用")\n"
    }.joined()
  }
}
