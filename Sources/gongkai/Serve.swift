import ArgumentParser
import Logging
import Office
import Portal
import Records

/// `gongkai serve`: the portal.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "启动网站：申请公开、查询进度、工作台、年报核查。",
    discussion: """
      数据默认存在数据文件夹的SQLite里。设了环境变量GONGKAI_DATABASE=postgres://…时用PostgreSQL。
      环境变量GONGKAI_KEYS指定密钥文件，应放在数据库以外的地方，并另行备份。
      """)

  @Option(help: ArgumentHelp("监听地址。", valueName: "地址"))
  var host = "127.0.0.1"

  @Option(help: ArgumentHelp("端口。", valueName: "端口"))
  var port = 8080

  @Option(help: ArgumentHelp("数据文件夹。", valueName: "文件夹"))
  var data = "gongkai-data"

  @Flag(help: "数据文件夹还是空的时，放入虚构的清河县作演示。")
  var demonstration = false

  @Flag(help: "浏览器通过https访问（前面有代理）时用：Cookie只经https发送。")
  var secure = false

  @Flag(help: "前面有同一台机器上的代理时用：按代理所写X-Forwarded-For的最后一个地址计算尝试次数。")
  var behindProxy = false

  @OptionGroup
  var delivery: DigestOptions

  @Option(help: ArgumentHelp("每个工作日几点（北京时间）发到期提醒。", valueName: "小时"))
  var digestHour = 8

  func validate() throws {
    guard (0...23).contains(digestHour) else {
      throw ValidationError("--digest-hour 应在0到23之间。")
    }
    guard (0...65535).contains(port) else {
      throw ValidationError("--port 应在0到65535之间。")
    }
  }

  func run() async throws {
    Heap.keepLittle()
    // Cancelled when this ends.
    async let _ = Heap.giveBack()
    var logger = Logger(label: "gongkai")
    logger.logLevel = .notice
    do {
      try await run(try await premises(), logger)
    } catch PortalError.portTaken(let port) {
      throw Failure.stop("端口\(port)已被占用，请用 --port 换一个（make run 时写 PORT=8090），或先停止占用它的程序。")
    } catch PortalError.portForbidden(let port) {
      throw Failure.stop("无权使用端口\(port)，请用1024以上的端口。")
    } catch PortalError.noSuchHost(let host) {
      throw Failure.stop("\(host)不是本机的地址，请改 --host。")
    }
  }

  private func run(_ premises: Premises?, _ logger: Logger) async throws {
    let timer = try premises.map { try digestTimer($0.office, of: $0.site.county, logger) }
    let telling = timer.map { timer in Task { await timer.run() } }
    // Not waited for: a mail server may be slow, and what is cut off is taken up again.
    defer { telling?.cancel() }
    try await Portal.run(
      host: host, port: port, premises: premises, checker: .live, logger: logger
    ) { address in
      Terminal.write(ServeWords.started(address, county: premises?.site.county, data: data))
      if demonstration { Terminal.write(ServeWords.demonstration(address)) }
      Terminal.write("按 Ctrl-C 停止。\n")
    }
  }

  /// The installation in the data folder; nil where nobody made one: then only files are checked.
  private func premises() async throws -> Premises? {
    guard demonstration || Installation.exists(at: data) else { return nil }
    let installation = try await Installation.opened(at: data)
    if demonstration { try await Demonstration(installation: installation, now: .now).fill() }
    guard let county = try await installation.county() else { return nil }
    return try await installation.premises(of: county, isSecure: secure, isBehindProxy: behindProxy)
  }

  private func digestTimer(
    _ office: Office, of county: String, _ logger: Logger
  ) throws -> DigestTimer {
    let post = try delivery.post(DataFolder(data), county: county, hour: digestHour)
    return DigestTimer(
      office: office, post: post, now: { .now },
      pause: { try await Task.sleep(for: .seconds(20)) }, report: { logger.tell($0) })
  }
}
