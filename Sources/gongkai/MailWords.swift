import Mail
import Records

/// What is said of mail on the command line.
enum MailWords {
  /// Who writes, as recipients read it.
  static func sender(_ county: String) -> String { "\(county)政府信息公开" }

  static func trial(to address: MailAddress, now: Moment) -> MailMessage {
    MailMessage(
      to: address, subject: "试验邮件：到期提醒的邮件设置可用",
      text: "这是一封试验邮件。收到它，说明到期提醒可以用邮件发出。\n",
      id: "gongkai.trial.\(now.milliseconds)", moment: now)
  }

  static func sentence(_ fault: MailFileFault) -> String {
    switch fault {
    case .file(.missing): "没有这个文件。"
    case .file(.notAFile): "不是文件。"
    case .file(.openToOthers): "里面有密码，不能让别人读写。请运行：chmod 600 文件"
    case .file(.failed), .file(.unreadable), .file(.empty): "打不开，请检查权限。"
    case .noMailFile: "不是邮件设置，第一行应是 gongkai mail 1。"
    case .unreadable(let line): "第\(line)行看不懂。写法见 gongkai mail check --help。"
    case .missing(let word): "缺\(word)一行。写法见 gongkai mail check --help。"
    case .passwordInTheOpen: "encryption off 时密码会不加密地传出去，请去掉user和password，或者去掉encryption off。"
    }
  }

  static func sentence(_ fault: MailFault) -> String {
    switch fault {
    case .unreachable: "连不上邮件服务器，请检查server一行的地址、端口和网络。"
    case .tooSlow: "邮件服务器没有按时应答，请检查地址、端口和防火墙。"
    case .unprotected:
      "与邮件服务器的加密连接不可靠：证书不受信任，或者服务器不支持加密。自建证书的，用certificates一行指明。"
    case .signIn: "邮件服务器不接受用户名或密码，请检查user和password两行。"
    case .postponed(let answer): "邮件服务器要求稍后再发（\(answer)）。"
    case .refused(let answer): "邮件服务器拒收（\(answer)），请检查收件地址和from一行。"
    case .busy: "等着发出的邮件太多，请稍后再试。"
    case .other(let number): "邮件没有发出（libcurl \(number)）。"
    }
  }
}
