import Law
import Testing

@testable import Records

@Suite("What is looked for in the log")
struct LogFindingTests {
  private static let monday = Day(year: 2026, month: 3, day: 2) ?? .first

  /// One entry on each of the days after the Monday, in this order.
  private static func write(
    _ days: [Int], act: String = "receive", _ engine: any Engine
  ) async throws {
    for day in days {
      let now = Moment(startOf: monday.adding(days: day)).adding(seconds: 36_000)
      try await engine.write(logging: TestCounty.id, by: .requester, now: now) { _, pad in
        pad.note(LogAct(rawValue: act), RecordSubject("request", "140930-\(day)"))
      }
    }
  }

  private static func find(
    _ filter: LogFilter, before serial: Int64 = .max, lookingAt portion: Int64 = 1000,
    _ engine: any Engine
  ) async throws -> (serials: [Int64], next: Int64?) {
    let page = try await engine.read {
      try Log.find(filter, TestCounty.id, before: serial, most: 3, lookingAt: portion, $0)
    }
    return (page.entries.map(\.serial), page.next)
  }

  @Test("A day is found by its first and its last entry", arguments: TestDatabase.all)
  func days(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      try await Self.write([0, 0, 3, 3, 3, 4, 9], engine)
      for (from, through, serials) in [
        (0, 0, [2, 1]), (1, 2, []), (3, 3, [5, 4, 3]), (4, 9, [7, 6]), (10, 20, []),
        (-5, -1, []),
      ] as [(Int, Int, [Int64])] {
        let filter = LogFilter(
          from: Self.monday.adding(days: from), through: Self.monday.adding(days: through))
        let found = try await Self.find(filter, engine)
        #expect(found.serials == serials && found.next == nil, "\(from) to \(through)")
      }
    }
  }

  @Test("A clock put back by hours does not hide an entry", arguments: TestDatabase.all)
  func clockPutBack(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      try await Self.write([3, 4, 3, 4, 5], engine)
      let filter = LogFilter(
        from: Self.monday.adding(days: 3), through: Self.monday.adding(days: 3))
      #expect(try await Self.find(filter, engine).serials == [3, 1])
    }
  }

  @Test("A rare act is looked for in portions, and found in the end", arguments: TestDatabase.all)
  func portions(database: TestDatabase) async throws {
    try await TestCounty.withEngine(database) { engine in
      try await Self.write([0], act: "rare", engine)
      try await Self.write([1, 2, 3, 4, 5, 6, 7], engine)
      var before: Int64? = .max
      var serials: [Int64] = []
      var pages = 0
      while let start = before {
        let found = try await Self.find(
          LogFilter(act: LogAct(rawValue: "rare")), before: start, lookingAt: 3, engine)
        serials += found.serials
        before = found.next
        pages += 1
      }
      #expect(serials == [1])
      #expect(pages == 3, "eight entries in portions of three")
    }
  }
}
