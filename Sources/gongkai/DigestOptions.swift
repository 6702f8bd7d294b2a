import ArgumentParser
import Foundation
import Mail
import Office
import Records

/// How digests leave the house: by which mail server, and with which links.
struct DigestOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("邮件设置文件；不写时用数据文件夹里的mail.conf，没有就不发邮件。", valueName: "文件"),
    completion: .file())
  var mail: String?

  @Option(
    help: ArgumentHelp("工作台对外的网址，如 https://gongkai.example.cn；写了，提醒里才有链接。", valueName: "网址"))
  var publicAddress: String?

  func validate() throws {
    guard let publicAddress, Self.trimmed(publicAddress) == nil else { return }
    throw ValidationError("--public-address 应是 https:// 或 http:// 开头的网址，不带问号和空格。")
  }

  func post(_ folder: DataFolder, county: String, hour: Int) throws -> DigestPost {
    let server = try server(folder)
    return DigestPost(
      outbox: try Self.outbox(folder),
      sender: server.map { SMTPSender($0, named: MailWords.sender(county)) },
      hasTitles: server?.hasTitles ?? false,
      publicAddress: publicAddress.flatMap(Self.trimmed), hour: hour)
  }

  /// Nil where no mail is to be sent.
  func server(_ folder: DataFolder) throws -> MailServer? {
    let file = MailFile(path: mail ?? folder.mail)
    guard mail != nil || file.exists else { return nil }
    do throws(MailFileFault) {
      return try file.load()
    } catch {
      throw Failure.stop("\(file.path)：\(MailWords.sentence(error))")
    }
  }

  private static func outbox(_ folder: DataFolder) throws -> Outbox {
    do throws(DiskFault) {
      return try Outbox(path: folder.outbox)
    } catch {
      throw Failure.stop("\(folder.outbox)：建不了放提醒的文件夹，请检查权限和磁盘空间。")
    }
  }

  /// Without the slash at the end; nil where it is no address of a site.
  private static func trimmed(_ address: String) -> String? {
    guard address.hasPrefix("https://") || address.hasPrefix("http://"),
      let url = URL(string: address), url.host()?.isEmpty == false, url.query() == nil,
      url.fragment() == nil, address.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { return nil }
    var trimmed = address[...]
    while trimmed.hasSuffix("/") { trimmed.removeLast() }
    return String(trimmed)
  }
}
