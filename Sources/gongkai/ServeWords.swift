import Records

/// What `gongkai serve` says when it has started.
enum ServeWords {
  static func started(_ address: String, county: String?, data: String) -> String {
    guard let county, !county.isEmpty else {
      return """
        年报核查已启动，请在浏览器打开：\(address)
        \(data)里还没有单位，所以没有申请和工作台。要建立，请停止后运行：gongkai setup --data \(data)

        """
    }
    return "\(county)政府信息公开已启动。\n公众：\(address)\n工作台：\(address)desk\n"
  }

  /// Who can sign in, one a line.
  static func demonstration(_ address: String) -> String {
    let people = DemonstrationCounty.people.map { person in
      let agency = DemonstrationCounty.agencyNames[person.agency - 1]
      let roles = person.roles.map(name).sorted().joined(separator: "、")
      return "  \(person.signInName)  \(person.name)，\(agency)，\(roles)\n"
    }
    return "演示数据，人和事都是虚构的。工作台的用户名（密码都是 \(DemonstrationCounty.password)）：\n"
      + people.joined()
  }

  static func name(_ role: Role) -> String {
    switch role {
    case .intake: "收件"
    case .handler: "承办"
    case .reviewer: "审核"
    case .head: "负责人"
    case .leadOffice: "主管部门"
    case .systemAdministrator: "系统管理员"
    case .securityAdministrator: "安全管理员"
    case .auditAdministrator: "审计管理员"
    }
  }
}
