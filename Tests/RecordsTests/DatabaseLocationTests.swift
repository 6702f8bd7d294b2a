import Testing

@testable import Records

@Suite("GONGKAI_DATABASE says where the records are")
struct DatabaseLocationTests {
  @Test(arguments: [
    ("postgres://a:b@h/d", DatabaseLocation.postgres(url: "postgres://a:b@h/d")),
    ("postgresql://h1,h2/d", .postgres(url: "postgresql://h1,h2/d")),
    ("sqlite:/var/lib/g.sqlite", .sqlite(path: "/var/lib/g.sqlite")),
    ("g.sqlite", .sqlite(path: "g.sqlite")),
  ])
  func read(text: String, expected: DatabaseLocation) throws {
    let location = try DatabaseLocation(text)
    #expect(location == expected)
  }

  @Test(arguments: ["mysql://h/d", "", "sqlite:"])
  func refused(text: String) {
    #expect(throws: RecordsError.unknownLocation) { try DatabaseLocation(text) }
  }

  @Test("Nothing said: a file; and no password in a description")
  func environment() throws {
    let file = try DatabaseLocation(environment: [:], otherwise: "records.sqlite")
    #expect(file == .sqlite(path: "records.sqlite"))
    let server = try DatabaseLocation(
      environment: ["GONGKAI_DATABASE": "postgres://a:geheim@h/d"], otherwise: "x")
    #expect(!"\(server)\(String(reflecting: server))".contains("geheim"))
  }
}
