import Testing

@Suite("Both engines are tried")
struct PostgresPresenceTests {
  @Test(
    "A PostgreSQL server is given",
    .enabled(
      if: TestDatabase.server != nil,
      "PostgreSQL is NOT tried: run Scripts/postgres swift test, or make test"))
  func serverIsGiven() async throws {
    try await TestDatabase.onServer("SELECT 1")
  }
}
