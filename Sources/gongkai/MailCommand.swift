import ArgumentParser
import Foundation
import Mail
import Records

/// `gongkai mail`: how digests are mailed.
struct MailCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail", abstract: "到期提醒的邮件。", subcommands: [CheckMail.self])

  /// `gongkai mail check`.
  struct CheckMail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "检查邮件设置，连一次邮件服务器；写了 --to 就发一封试验邮件。",
      discussion: """
        设置文件（第一行照写，其余每行一项）：
          gongkai mail 1
          server smtps://mail.example.cn:465
          user gongkai@example.cn
          password 密码
          from gongkai@example.cn
        用smtp://时要求服务器支持STARTTLS；只有本机上的服务器可以写 encryption off，这时不能有密码。\
        另有 certificates 证书文件，titles yes（提醒里写出申请的标题，默认不写）。文件只能由所有者读：\
        chmod 600 文件。

        退出状态：0＝正常；1＝服务器不通或不接受；64＝设置或参数有误。
        """)

    @Option(help: ArgumentHelp("数据文件夹。", valueName: "文件夹"))
    var data = "gongkai-data"

    @Option(
      help: ArgumentHelp("邮件设置文件；不写时用数据文件夹里的mail.conf。", valueName: "文件"),
      completion: .file())
    var mail: String?

    @Option(help: ArgumentHelp("发一封试验邮件到这个地址。", valueName: "邮箱"))
    var to: String?

    func validate() throws {
      guard to.map({ MailAddress($0) != nil }) ?? true else {
        throw ValidationError("--to 应是一个电子邮箱，如 name@example.cn。")
      }
    }

    func run() async throws {
      let file = MailFile(path: mail ?? data + "/mail.conf")
      let sender = SMTPSender(try load(file), named: MailWords.sender(""))
      do throws(MailFault) {
        if let to = to.flatMap({ MailAddress($0) }) {
          try await sender.send(MailWords.trial(to: to, now: .now))
          Terminal.write("试验邮件已交给邮件服务器，请到收件箱里看。\n")
        } else {
          try await sender.check()
          Terminal.write("邮件服务器连得上，也接受登录。加 --to 邮箱 可以发一封试验邮件。\n")
        }
      } catch {
        Terminal.warn(MailWords.sentence(error))
        throw ExitCode.failure
      }
    }

    private func load(_ file: MailFile) throws -> MailServer {
      do throws(MailFileFault) {
        return try file.load()
      } catch {
        throw Failure.stop("\(file.path)：\(MailWords.sentence(error))")
      }
    }
  }
}
