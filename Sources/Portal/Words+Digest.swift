internal import Law
internal import Office
internal import Records

/// The words of the digest, and of what every page of the desk says of it.
extension Words {
  static let toDigest = "查看每日提醒"
  static let ownDue = "等您办理"
  static let agencyDue = "本机关"
  static let unitsDue = "各机关"

  static func whose(_ name: String) -> String { "\(name)：" }
  static func overdue(_ count: Int) -> String { "\(atLeast(count))有事项已过期" }
  static func soon(_ count: Int) -> String { "\(atLeast(count))有事项将在3个工作日内到期" }

  private static func atLeast(_ count: Int) -> String {
    count < DueCount.most ? "\(count)件" : "\(DueCount.most)件以上"
  }

  enum Digest {
    static let mine = "等我办理和无人承办的"
    static let units = "各机关已过期的"
    static let notDelivered = "有提醒没有送达"
    static let notDeliveredNext =
      "收不到邮件的人登录后仍能看到提醒。请告诉他们，并请系统管理员核对邮箱和邮件设置。"

    static func more(_ count: Int) -> String { "这里只列出最早的\(count)项，其余请在待办中查看" }

    /// What an addressee did not get, and why.
    static func failure(_ failure: DigestFailure, _ name: String) -> String {
      "\(failure.day)，\(name)：\(reason(failure.fault))"
    }

    static func paper(_ paper: DigestPaper, _ agency: String) -> String {
      switch paper {
      case .officer, .agency: "\(agency)的提醒文件"
      case .units: "\(agency)的各机关提醒文件"
      }
    }

    private static func reason(_ fault: DigestFault) -> String {
      switch fault {
      case .unreachable: "连不上邮件服务器"
      case .tooSlow: "邮件服务器没有按时应答"
      case .unprotected: "邮件服务器的加密连接不可靠"
      case .signIn: "邮件服务器不接受用户名或密码"
      case .postponed: "邮件服务器一直要求稍后再发"
      case .refused: "邮件服务器拒收"
      case .noAddress: "没有可用的电子邮箱"
      case .disk: "提醒文件写不进发件文件夹"
      case .nameTaken: "发件文件夹里已有同名的其他文件"
      case .superseded: "到下一个工作日早上仍没有送出"
      case .interrupted: "程序几次中途停止"
      }
    }
  }
}
