import Law
import Testing

@testable import Records

@Suite("Answers by their pieces")
struct AnswerPiecesTests {
  @Test(
    "Three neighbouring characters, each once, across figures but not across gaps",
    arguments: [
      ("财政决算", ["财政决", "政决算"], "a run"),
      ("财政，决算", [], "two short runs with a gap between"),
      ("2025年", ["202", "025", "25年"], "figures and Chinese belong together"),
      ("ＡＢc", ["abc"], "one width and small letters"),
      ("决算决算决", ["决算决", "算决算"], "the third piece is the first again"),
      ("决算", [], "too short"),
    ])
  func pieces(text: String, expected: [String], why: String) {
    #expect(AnswerPieces.pieces(of: text) == expected, "\(why)")
  }

  @Test(
    "The newest first, no other county's, and none that was withdrawn", arguments: TestDatabase.all)
  func newest(database: TestDatabase) async throws {
    try await database.withRecords { records in
      try await Fixtures.enter(records)
      try await records.write { session in
        let store = AnswerStore(session)
        let agency = try Fixtures.finance().id
        for (id, day) in [("a", 2), ("b", 4), ("c", 3)] {
          try store.add(Self.answer(id, agency, day))
        }
        #expect(try store.withdraw("c", of: agency, on: .first))
        func found(_ piece: String, _ county: CountyCode, most: Int = 9) throws -> [String] {
          try store.newest(with: piece, county: county, most: most).map(\.id)
        }
        #expect(try found("财政决", agency.county) == ["b", "a"])
        #expect(try found("财政决", agency.county, most: 1) == ["b"])
        #expect(try found("政府网", agency.county) == ["b", "a"], "the text too")
        #expect(try found("财政预", agency.county) == [])
        let other = try #require(CountyCode(rawValue: "139998"))
        #expect(try found("财政决", other) == [])
        #expect(try store.find(["a", "c", "b"]).map(\.id) == ["a", "b"])
      }
    }
  }

  @Test("Answers from before are found as well", arguments: TestDatabase.all)
  func migrated(database: TestDatabase) async throws {
    try await database.withLocation { location in
      let before = Migrations.all.prefix { $0.name != "answer pieces" }
      let old = try await Records.open(location, migrations: Array(before))
      try await Fixtures.enter(old)
      try await old.write { session in
        for (id, withdrawn) in [("kept", SQLValue.null), ("gone", .text("2026-03-05"))] {
          try session.execute(
            """
            INSERT INTO published_answers (id, county, agency, title, text, day, withdrawn)
            VALUES (?, '139999', '139999-2', 'GDP财政决算', '在县政府网站。', '2026-03-02', ?)
            """, [.text(id), withdrawn])
        }
      }
      try await old.close()
      let records = try await Records.open(location)
      try await records.read { session in
        for piece in AnswerPieces.pieces(of: "GDP财政决算\n在县政府网站。") {
          let found = try AnswerStore(session).newest(
            with: piece, county: try Fixtures.code(), most: 9)
          #expect(found.map(\.id) == ["kept"], "\(piece)")
        }
      }
      try await records.close()
    }
  }

  private static func answer(_ id: String, _ agency: AgencyID, _ day: Int) -> PublishedAnswer {
    PublishedAnswer(
      id: id, agency: agency, request: nil, title: "财政决算在哪里看", text: "在县政府网站。", link: nil,
      day: Day(year: 2026, month: 3, day: day) ?? .first)
  }
}
