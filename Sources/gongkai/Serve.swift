import ArgumentParser
import Logging
import Portal

/// `gongkai serve`: the portal.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "启动网站：在浏览器里核查年度报告。")

  @Option(help: ArgumentHelp("监听地址。", valueName: "地址"))
  var host = "127.0.0.1"

  @Option(help: ArgumentHelp("端口。", valueName: "端口"))
  var port = 8080

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("--port 应在0到65535之间。")
    }
  }

  func run() async throws {
    var logger = Logger(label: "gongkai")
    logger.logLevel = .notice
    do {
      try await run(logger)
    } catch PortalError.portTaken(let port) {
      throw Failure.stop("端口\(port)已被占用，请用 --port 换一个（make run 时写 PORT=8090），或先停止占用它的程序。")
    } catch PortalError.portForbidden(let port) {
      throw Failure.stop("无权使用端口\(port)，请用1024以上的端口。")
    } catch PortalError.noSuchHost(let host) {
      throw Failure.stop("\(host)不是本机的地址，请改 --host。")
    }
  }

  private func run(_ logger: Logger) async throws {
    try await Portal.run(host: host, port: port, checker: .live, logger: logger) { address in
      Terminal.write("年报核查已启动，请在浏览器打开：\(address)\n按 Ctrl-C 停止。\n")
    }
  }
}
