import Testing

@testable import Records

@Suite("Numbers are drawn without gaps or doubles")
struct NumberStoreTests {
  @Test("Each agency, kind and year counts from 1", arguments: TestDatabase.all)
  func series(database: TestDatabase) async throws {
    try await database.withRecords { records in
      let (office, finance) = (try Fixtures.office().id, try Fixtures.finance().id)
      let drawn = try await records.write { session in
        let numbers = session.numbers
        return [
          try numbers.draw(.request, for: office, year: 2026),
          try numbers.draw(.request, for: office, year: 2026),
          try numbers.draw(.request, for: office, year: 2027),
          try numbers.draw(.letter, for: office, year: 2026),
          try numbers.draw(.request, for: finance, year: 2026),
          try numbers.last(.request, for: office, year: 2026),
          try numbers.last(.request, for: finance, year: 2027),
        ]
      }
      #expect(drawn == [1, 2, 1, 1, 1, 2, 0])
    }
  }

  @Test("A paper ledger's numbers are gone on from, never back", arguments: TestDatabase.all)
  func advance(database: TestDatabase) async throws {
    try await database.withRecords { records in
      let office = try Fixtures.office().id
      let drawn = try await records.write { session in
        let numbers = session.numbers
        try numbers.advance(.request, for: office, year: 2026, to: 41)
        let next = try numbers.draw(.request, for: office, year: 2026)
        try numbers.advance(.request, for: office, year: 2026, to: 7)
        return [next, try numbers.draw(.request, for: office, year: 2026)]
      }
      #expect(drawn == [42, 43])
    }
  }

  @Test("Many at once, some of them failing: no gap, no double", arguments: TestDatabase.all)
  func concurrency(database: TestDatabase) async throws {
    try await database.withLocation { location in
      // Two programs on one database.
      let first = try await Records.open(location)
      let second = try await Records.open(location)
      let office = try Fixtures.office().id
      let drawn = try await withThrowingTaskGroup(of: Int?.self) { group in
        for index in 0..<120 {
          let records = index % 2 == 0 ? first : second
          group.addTask {
            do {
              return try await records.write { session in
                let number = try session.numbers.draw(.request, for: office, year: 2026)
                if index % 6 == 5 { throw GivenUp() }
                return number
              }
            } catch is GivenUp {
              return nil
            }
          }
        }
        return try await group.reduce(into: [Int?]()) { $0.append($1) }
      }
      #expect(drawn.compactMap(\.self).sorted() == Array(1...100))
      try await first.close()
      try await second.close()
    }
  }

  @Test("New ids are unique over all kinds of agencies", arguments: TestDatabase.all)
  func ids(database: TestDatabase) async throws {
    try await database.withRecords { records in
      let county = try Fixtures.code()
      let ids = try await records.write { session in
        [
          try session.numbers.newID(AgencyID.self, in: county),
          try session.numbers.newID(AgencyID.self, in: county),
        ]
      }
      #expect(ids.map(\.rawValue) == ["139999-1", "139999-2"])
    }
  }

  @Test("A pattern makes the number on paper")
  func pattern() throws {
    let number = NumberPattern.requests.number(shortName: "清政办", year: 2026, serial: 12)
    #expect(number == "清政办依申请〔2026〕12号")
    let own = try #require(NumberPattern(rawValue: "GK{年份}-{序号}"))
    #expect(own.number(shortName: "清{年份}", year: 2026, serial: 3) == "GK2026-3")
  }

  @Test(
    "A pattern that would give two the same number is none",
    arguments: [
      "{机关代字}〔{年份}〕号", "{机关代字}{序号}号", "", "{年份}{序号}{month}", "{年份}{序号}}",
      "{年份}{序号}" + String(repeating: "长", count: 100),
    ])
  func badPattern(text: String) {
    #expect(NumberPattern(rawValue: text) == nil)
  }

  private struct GivenUp: Error {}
}
