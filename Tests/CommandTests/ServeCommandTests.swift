import Foundation
import Testing

@Suite("gongkai serve")
struct ServeCommandTests {
  @Test("A port that is taken: one plain sentence, no trace")
  func portTaken() async throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listener) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let port = try withUnsafeMutablePointer(to: &address) { pointer in
      try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
        try #require(bind(listener, plain, size) == 0 && listen(listener, 1) == 0)
        var length = size
        try #require(getsockname(listener, plain, &length) == 0)
      }
      return Int(UInt16(bigEndian: pointer.pointee.sin_port))
    }
    let run = try await Program.run("serve", "--port", String(port))
    #expect(run.status == 64)
    #expect(run.errors.contains("端口\(port)已被占用"))
    #expect(!run.errors.contains("errno"))
  }
}
