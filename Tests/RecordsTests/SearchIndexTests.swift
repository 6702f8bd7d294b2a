import Testing

@testable import Records

@Suite("Search finds what a text holds")
struct SearchIndexTests {
  private static let texts = [
    "关于印发《清河县政府信息公开办法》的通知（清政办〔2026〕12号）",
    "清河县2025年度财政预算公开情况，GDP增长5.2%。",
    "县教育局 A4纸采购项目公告 〔2026〕112号",
    "政府。信息分开写的一段，国办发[2026]第012号",
    "甲乙，丙丁，戊己，庚辛，壬癸",
    "甲乙丙丁戊己庚辛壬癸",
  ]

  static let queries: [(query: String, found: [Int], why: String)] = [
    ("公开", [1, 0], "two characters, the commonest query; the newest first"),
    ("政府信息公开", [0], "a phrase"),
    ("清河县政府信息公开办法", [0], "a long phrase"),
    ("甲乙丙丁戊己庚辛壬癸", [5], "its pairs apart are no long phrase"),
    ("甲乙丙丁戊己庚", [5], "nor those of its beginning"),
    ("2025年度财政预算公开情况，甲乙丙丁戊己庚", [], "two long ones, not in one text"),
    ("政府信息", [0], "a full stop stands between in the other one"),
    ("政府 信息", [3, 0], "a blank: both, wherever they are"),
    ("财", [1], "one character"),
    ("知", [0], "one character at the end of a run"),
    ("府", [3, 0], "one character in the midst and at an end"),
    ("开公", [], "not across what is not there"),
    ("〔2026〕12号", [3, 0], "a document number, in any spelling"),
    ("[2026]12号", [3, 0], "asked for in another spelling"),
    ("清政办〔2026〕12号", [0], "with the agency before it"),
    ("〔2026〕112号", [2], "112 is not 12"),
    ("〔2026〕1号", [], "1 is not the beginning of 12 in a document number"),
    ("ｇｄｐ", [1], "full width, small letters"),
    ("gdp增长", [1], "a word and Chinese"),
    ("A4纸采购", [2], "mixed"),
    ("a4 公告", [2], "mixed, apart"),
    ("4纸", [], "a word is found from its beginning"),
    ("2025年", [1], "a number before Chinese"),
    ("202", [3, 2, 1, 0], "the beginning of a number"),
    ("5.2", [1], "a number with a point"),
    ("公开，预算", [1], "a comma is a blank"),
    ("\"公开\" OR terms:* --'", [], "no query language"),
    ("%", [], "no wildcard"),
    ("", [], "nothing asked"),
    ("，。", [], "nothing but marks"),
  ]

  @Test("Every query finds the same on both engines", arguments: TestDatabase.all)
  func queries(database: TestDatabase) async throws {
    try await Self.withEntries(database) { records in
      for (query, expected, why) in Self.queries {
        let (hits, count) = try await records.read { session in
          let query = SearchQuery(query)
          return (try session.search.find(query, limit: 10), try session.search.count(query))
        }
        #expect(hits.map(\.id) == expected.map { "139999-\($0)" }, "\(query): \(why)")
        #expect(count == expected.count, "\(query): \(why)")
      }
    }
  }

  @Test("Kinds and labels narrow a search", arguments: TestDatabase.all)
  func labels(database: TestDatabase) async throws {
    try await Self.withEntries(database) { records in
      let county = try Fixtures.code()
      let other = try #require(CountyCode(rawValue: "139998"))
      let found = try await records.read { session in
        try [
          SearchQuery("2026", kind: "request"), SearchQuery("2026", kind: "answer"),
          SearchQuery("2026", labels: ["Agency:139999-1"]),
          SearchQuery("2026", kind: "request", labels: ["agency:139999-1", "public"]),
          SearchQuery("agency:139999"), SearchQuery("request"),
          SearchQuery("办法", county: county), SearchQuery("办法", county: other),
        ].map { try session.search.find($0, limit: 10).map(\.id) }
      }
      #expect(found[0] == ["139999-3", "139999-2", "139999-0"])
      #expect(found[1] == [])
      #expect(found[2] == ["139999-3"])
      #expect(found[3] == [])
      #expect(found[4] == [] && found[5] == [], "a label is no word of the text")
      #expect(found[6] == ["139999-0"] && found[7] == [])
    }
  }

  @Test("Pages follow each other without gap or double", arguments: TestDatabase.all)
  func pages(database: TestDatabase) async throws {
    try await database.withRecords { records in
      let county = try Fixtures.code()
      try await records.write { session in
        // All at the same moment: the later entry counts as newer.
        for index in 0..<1050 {
          try session.search.put(
            SearchEntry(
              kind: "item", id: "\(index)", county: county, moment: Moment(milliseconds: 5),
              text: "公告 \(index)"))
        }
      }
      let query = SearchQuery("公告")
      var found: [String] = []
      var place: Int?
      repeat {
        let after = place
        let page = try await records.read { session in
          try session.search.find(query, limit: 100, after: after)
        }
        found += page.map(\.id)
        place = page.last?.place
      } while place != nil
      // A thousand places a millisecond; the fifty that found none are one millisecond newer.
      #expect(found == (0..<1050).reversed().map(String.init))
      let counts = try await records.read { session in
        (try session.search.count(query, upTo: 1000), try session.search.count(query, upTo: 5000))
      }
      #expect(counts == (1000, 1050))
    }
  }

  @Test("What was replaced or removed is not found", arguments: TestDatabase.all)
  func replacing(database: TestDatabase) async throws {
    try await Self.withEntries(database) { records in
      let county = try Fixtures.code()
      let long = String(repeating: "长文a ", count: 80_000) + "尾声"
      let found = try await records.write { session in
        let moment = Moment(milliseconds: 9)
        func find(_ text: String) throws -> [String] {
          try session.search.find(SearchQuery(text), limit: 9).map(\.id)
        }
        func put(_ text: String) throws {
          try session.search.put(
            SearchEntry(
              kind: "request", id: "139999-0", county: county, moment: moment, text: text))
        }
        try put(long)
        let before = [try find("印发"), try find("长文"), try find("尾声")]
        try put("改过")
        let after = [try find("长文"), try find("改过")]
        try session.search.remove(kind: "request", id: "139999-0")
        try session.search.remove(kind: "request", id: "none")
        return before + after + [try find("改过")]
      }
      let all = ["139999-0"]
      #expect(found == [[], all, [], [], all, []])
    }
  }

  @Test(
    "Terms",
    arguments: [
      ("政府信息", ["政府", "府信", "信息", "息"], "pairs and the last one"),
      ("县", ["县"], "alone"),
      ("PM2.5浓度", ["pm2", "5", "浓度", "度"], "words and Chinese"),
      ("〔2026〕第007号文", ["2026", "7", "号", "文"], "a document number without zeros"),
      ("《》—", [], "nothing"),
      ("𠮷野家", ["𠮷野", "野家", "家"], "beyond the basic plane"),
    ])
  func terms(text: String, expected: [String], why: String) {
    #expect(SearchTerms.terms(of: text) == expected, "\(why)")
  }

  @Test("The same is found as by looking through every text", arguments: TestDatabase.all)
  func property(database: TestDatabase) async throws {
    try await database.withRecords { records in
      var random = Xorshift(state: 2026)
      let texts = (0..<150).map { _ in random.text(longest: 24) }
      let county = try Fixtures.code()
      try await records.write { session in
        for (index, text) in texts.enumerated() {
          try session.search.put(
            SearchEntry(
              kind: "item", id: "\(index)", county: county,
              moment: Moment(milliseconds: Int64(index)), text: text))
        }
      }
      for _ in 0..<200 {
        let query = random.text(longest: 3)
        let hits = try await records.read { session in
          try session.search.find(SearchQuery(query), limit: 1000).map(\.id)
        }
        let expected = texts.indices.reversed().filter { Self.holds(texts[$0], query) }
        #expect(hits == expected.map(String.init), "\(query)")
      }
    }
  }

  /// What the search promises, the slow way: every phrase stands in the folded text, a word from its
  /// beginning and to its end unless it is the last.
  private static func holds(_ text: String, _ query: String) -> Bool {
    let folded = FoldedText(text).joined
    let phrases = query.split { " ，".contains($0) }.map { FoldedText(String($0)) }
      .filter { !$0.runs.isEmpty }
    return !phrases.isEmpty
      && phrases.allSatisfy { phrase in
        let joined = phrase.joined.dropLast()
        return folded.contains(phrase.runs[0].isChinese ? joined.dropFirst() : joined)
      }
  }

  private static func withEntries(
    _ database: TestDatabase, _ body: (Records) async throws -> Void
  ) async throws {
    try await database.withRecords { records in
      let county = try Fixtures.code()
      try await records.write { session in
        for (index, text) in texts.enumerated() {
          try session.search.put(
            SearchEntry(
              kind: "request", id: "139999-\(index)", county: county,
              labels: index == 3 ? ["agency:139999-1"] : ["agency:139999-2", "public"],
              moment: Moment(milliseconds: Int64(index)), text: text))
        }
      }
      try await body(records)
    }
  }
}

/// Few characters, so that they meet often.
private struct Xorshift {
  var state: UInt64
  private let letters = Array("政府信息公开a4 ，")

  init(state: UInt64) { self.state = state }

  mutating func text(longest: Int) -> String {
    String((0..<(1 + next() % longest)).map { _ in letters[next() % letters.count] })
  }

  private mutating func next() -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % 1_000_003)
  }
}
