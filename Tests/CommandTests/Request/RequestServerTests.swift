import Documents
import Foundation
import Testing

@Suite("Server and command line on one SQLite file")
struct RequestServerTests {
  @Test("What is done on the command line while the server runs is seen in the portal at once")
  func together() async throws {
    try await CommandCounty.with { county in
      try await Program.whileServing(
        ["serve", "--port", "0", "--data", county.data], environment: county.environment
      ) { printed in
        let port = try #require(printed.firstMatch(of: /127\.0\.0\.1:(\d+)/)?.1)
        var desk = DeskBrowser(port: try #require(UInt16(port)))
        try desk.signIn("chengban")
        let number = try await county.registered()
        guard case .string(let id)? = try await county.json("chengban", "show", number)["id"] else {
          throw DocumentError.damaged(.json)
        }
        let before = try desk.page("/desk/requests/\(id)")
        let isThere = before.contains("村级公路养护经费")
        #expect(isThere)
        try await county.done(
          "chengban", "extension", number, "--days", "5", "--reason", "需要核对附件", "--approved-by",
          "fuzeren")
        let page = try desk.page("/desk/requests/\(id)")
        for text in ["延长5个工作日", "批准人：孙立新", "政府信息公开申请延期答复告知书"] {
          let isShown = page.contains(text)
          #expect(isShown, "\(text)")
        }
      }
    }
  }

  @Test("Many at once, while pages are read: no number twice, none left out, the log whole")
  func many() async throws {
    try await CommandCounty.with { county in
      let first = try Self.serial(of: try await county.registered("第0件"))
      try await Program.whileServing(
        ["serve", "--port", "0", "--data", county.data], environment: county.environment
      ) { printed in
        let port = try #require(printed.firstMatch(of: /127\.0\.0\.1:(\d+)/)?.1)
        var desk = DeskBrowser(port: try #require(UInt16(port)))
        try desk.signIn("shoujian")
        let numbers = try await withThrowingTaskGroup(of: String.self) { group in
          // More sign-ins of one name at the same time would be taken for guessing.
          for index in 1...4 { group.addTask { try await county.registered("第\(index)件") } }
          return try await group.reduce(into: [String]()) { list, number in
            list.append(number)
            let page = try desk.page("/desk")
            let isListed = page.contains(number)
            #expect(isListed, "\(number)")
          }
        }
        let serials = try numbers.map { try Self.serial(of: $0) }.sorted()
        #expect(serials == Array(first + 1...first + 4))
      }
      let log = try await Program.run(
        ["log", "verify", "--data", county.data], typing: "", environment: county.environment)
      #expect(log.status == 0, "\(log.output)\(log.errors)")
    }
  }

  private static func serial(of number: String) throws -> Int {
    let digits = try #require(number.firstMatch(of: /〕(\d+)号/)?.1)
    return try #require(Int(digits))
  }
}
