/// The words of header and footer.
extension Words {
  static let navigation = "主导航"
  static let skipLink = "跳到正文"
  static let toStart = "回到首页"
  static let disclosure = "政府信息公开"
  static let desk = "工作台"
  static let signedInAs = "当前登录："
  static let signOut = "退出"
  static let address = "地址"
  static let postcode = "邮编"
  static let telephone = "电话"
  static let email = "电子邮箱"
  static let hours = "办公时间"
  static let staffEntrance = "工作人员登录"
  static let colophon = "依据《中华人民共和国政府信息公开条例》提供服务。使用公开 Gongkai 软件。"

  /// 8:30—12:00 on one line: the dash would let it break.
  static func unbroken(hours text: String) -> String {
    text.replacing("—", with: "\u{2060}—\u{2060}")
  }

  static func name(of site: Site) -> String {
    site.county.isEmpty ? product : site.county + disclosure
  }

  static func name(of place: PublicPage.Place) -> String {
    switch place {
    case .home: "首页"
    case .newRequest: "申请公开"
    case .progress: "查询进度"
    case .deadline: "答复期限怎么算"
    case .checks: "年报核查"
    }
  }
}
