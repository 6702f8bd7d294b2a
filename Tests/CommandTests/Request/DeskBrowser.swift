import Foundation
import Glibc
import Testing

/// The smallest browser that can sign in at the desk: HTTP over a socket, and cookies.
struct DeskBrowser {
  let port: UInt16
  private var cookies: [String: String] = [:]

  init(port: UInt16) { self.port = port }

  mutating func signIn(_ name: String) throws {
    let form = try send("GET /desk/sign-in")
    let token = try #require(form.firstMatch(of: /name="token" value="([^"]*)"/)?.1)
    let escaped = token.replacing("+", with: "%2B").replacing("/", with: "%2F")
    let answer = try send(
      "POST /desk/sign-in",
      "token=\(escaped)&name=\(name)&password=\(CommandCounty.password)")
    #expect(Self.status(answer) == "303")
  }

  mutating func page(_ path: String) throws -> String {
    let answer = try send("GET \(path)")
    #expect(Self.status(answer) == "200", "\(path)")
    return answer
  }

  private static func status(_ answer: String) -> String {
    String(answer.dropFirst("HTTP/1.1 ".count).prefix(3))
  }

  private mutating func send(_ line: String, _ body: String = "") throws -> String {
    let cookie = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    let answer = try exchange(
      "\(line) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\nCookie: \(cookie)\r\n"
        + "Content-Type: application/x-www-form-urlencoded\r\n"
        + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    for match in answer.matches(of: /(?i)\r\nset-cookie: ([^=]+)=([^;\r]*)/) {
      cookies[String(match.1)] = String(match.2)
    }
    return answer
  }

  private func exchange(_ request: String) throws -> String {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(connection) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    try #require(isConnected)
    let bytes = Array(request.utf8)
    try #require(
      Glibc.send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count)
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(connection, &buffer, buffer.count)
      guard count > 0 else { break }
      answer += buffer.prefix(count)
    }
    return String(decoding: answer, as: UTF8.self)
  }
}
