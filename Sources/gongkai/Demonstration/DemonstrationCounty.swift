import Foundation
import Law
import Records

/// The invented county of the demonstration: its agencies and the people at their desks.
enum DemonstrationCounty {
  /// No county has this code.
  static let code = CountyCode(rawValue: "139999")
  static let name = "清河县"
  /// The same for everybody; the program prints it and never takes it outside the demonstration.
  static let password = "qinghe-2026"

  struct Person {
    let name: String
    let signInName: String
    let roles: Set<Role>
    /// Which of the agencies, from 1.
    let agency: Int
  }

  static let people = [
    Person(name: "王秀兰", signInName: "shoujian", roles: [.intake], agency: 2),
    Person(name: "李建国", signInName: "chengban", roles: [.handler], agency: 2),
    Person(name: "赵晓梅", signInName: "shenhe", roles: [.reviewer], agency: 2),
    Person(name: "孙立新", signInName: "fuzeren", roles: [.head], agency: 2),
    Person(name: "钱自强", signInName: "ziran", roles: [.intake, .handler], agency: 3),
    Person(name: "周文静", signInName: "ziranzhang", roles: [.head, .reviewer], agency: 3),
    Person(name: "郑晓峰", signInName: "zhuguan", roles: [.leadOffice], agency: 1),
    Person(name: "吴桂芳", signInName: "zhengfuban", roles: [.intake, .handler], agency: 1),
    Person(name: "冯志远", signInName: "xitong", roles: [.systemAdministrator], agency: 1),
    Person(name: "陈雅琴", signInName: "anquan", roles: [.securityAdministrator], agency: 1),
    Person(name: "褚明辉", signInName: "shenji", roles: [.auditAdministrator], agency: 1),
  ]

  static let agencyNames = ["县政府办公室", "县财政局", "县自然资源局", "县教育局"]

  static func agencies(of county: CountyCode) -> [Agency] {
    [
      agency(county, 1, .county, "清河县人民政府办公室", "清政办", room: "401", phone: "4011"),
      agency(county, 2, .department, "清河县财政局", "清财", room: "215", phone: "2150"),
      agency(county, 3, .department, "清河县自然资源局", "清自然资", room: "308", phone: "3080"),
      agency(county, 4, .department, "清河县教育局", "清教", room: "112", phone: "1120"),
    ]
  }

  private static func agency(
    _ county: CountyCode, _ serial: Int, _ level: AgencyLevel, _ name: String, _ short: String,
    room: String, phone: String
  ) -> Agency {
    // Against the county government one turns to the city's, against a department to the county's.
    let organ = level == .county ? "清源市人民政府" : "清河县人民政府"
    return Agency(
      id: AgencyID(county: county, serial: serial),
      parent: serial == 1 ? nil : AgencyID(county: county, serial: 1), level: level, name: name,
      shortName: short,
      contact: AgencyContact(
        address: "清河县府前街1号\(room)室", postcode: "000000",
        officeHours: "工作日 8:30—12:00，14:30—18:00", phone: "0000-555\(phone)",
        email: "gongkai\(serial)@qinghe.invalid"),
      remedies: AgencyRemedies(
        reconsiderationOrgan: organ, onlineReconsideration: "https://fuyi.qinghe.invalid/",
        court: "清河县人民法院"))
  }
}
