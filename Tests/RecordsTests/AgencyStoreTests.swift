import Law
import Testing

@testable import Records

@Suite("Counties and agencies")
struct AgencyStoreTests {
  @Test("An agency comes back as it was saved, and changes", arguments: TestDatabase.all)
  func roundTrip(database: TestDatabase) async throws {
    try await database.withRecords { records in
      try await Fixtures.enter(records)
      let (office, finance) = (try Fixtures.office(), try Fixtures.finance())
      let saved = try await records.read { session in
        [try session.agencies.find(office.id), try session.agencies.find(finance.id)]
      }
      #expect(saved == [office, finance])

      var changed = finance
      changed.name = "清河县财政和国有资产局"
      changed.contact.phone = "000-1111111"
      let new = changed
      try await records.write { try $0.agencies.save(new) }
      let found = try await records.read { try $0.agencies.find(finance.id) }
      #expect(found == new)
      let counties = try await records.read { try $0.agencies.counties() }
      #expect(counties.map(\.name) == ["清河县"])
    }
  }

  @Test("The tree ends even where two are each other's parent", arguments: TestDatabase.all)
  func tree(database: TestDatabase) async throws {
    try await database.withRecords { records in
      try await Fixtures.enter(records)
      let (office, finance) = (try Fixtures.office(), try Fixtures.finance())
      let all = try await records.read { try $0.agencies.subtree(of: office.id) }
      #expect(all.map(\.id) == [office.id, finance.id])
      let below = try await records.read { try $0.agencies.subtree(of: finance.id) }
      #expect(below.map(\.id) == [finance.id])

      var changed = office
      changed.parent = finance.id
      let circle = changed
      try await records.write { try $0.agencies.save(circle) }
      let both = try await records.read { try $0.agencies.subtree(of: finance.id) }
      #expect(both.map(\.id) == [office.id, finance.id])
    }
  }

  @Test("Abolished agencies are kept and not offered", arguments: TestDatabase.all)
  func inactive(database: TestDatabase) async throws {
    try await database.withRecords { records in
      try await Fixtures.enter(records)
      var finance = try Fixtures.finance()
      finance.isActive = false
      let abolished = finance
      let county = try Fixtures.code()
      try await records.write { try $0.agencies.save(abolished) }
      let active = try await records.read { try $0.agencies.all(in: county) }
      let all = try await records.read { try $0.agencies.all(in: county, withInactive: true) }
      #expect(active.map(\.shortName) == ["清政办"])
      #expect(all.map(\.shortName) == ["清政办", "清财"])
    }
  }

  @Test("Two agencies at work do not share a short name", arguments: TestDatabase.all)
  func shortNames(database: TestDatabase) async throws {
    try await database.withRecords { records in
      try await Fixtures.enter(records)
      let second = Agency(
        id: AgencyID(county: try Fixtures.code(), serial: 3), level: .department,
        name: "清河县教育局", shortName: "清财")
      let name =
        database == .sqlite ? "agencies.county, agencies.short_name" : "agencies_by_short_name"
      await #expect(throws: RecordsError.constraint(.unique, name: name)) {
        try await records.write { try $0.agencies.save(second) }
      }
    }
  }

  @Test("An agency needs its county", arguments: TestDatabase.all)
  func foreignKey(database: TestDatabase) async throws {
    try await database.withRecords { records in
      let office = try Fixtures.office()
      let error = await #expect(throws: RecordsError.self) {
        try await records.write { try $0.agencies.save(office) }
      }
      guard case .constraint(.foreignKey, _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  @Test(
    "An id is a county's code and a serial, written in one way",
    arguments: [
      ("139999-12", true), ("139999-0", false), ("139999-01", false), ("139999-+1", false),
      ("139999--1", false), ("13999-1", false), ("1399990-1", false), ("139999-1-1", false),
      ("１３９９９９-1", false), ("139999", false), ("", false),
    ])
  func ids(text: String, isID: Bool) {
    let id = AgencyID(rawValue: text)
    #expect((id != nil) == isID)
    #expect(id == nil || id?.rawValue == text)
  }

  @Test("Notices are versions of the calendar", arguments: TestDatabase.all)
  func holidays(database: TestDatabase) async throws {
    try await database.withRecords { records in
      try await Fixtures.enter(records)
      let county = try Fixtures.code()
      let at = Moment(milliseconds: 1_767_225_600_000)
      let added = try await records.write { session in
        [
          try session.holidays.add("2027 …", in: county, loaded: at, by: "139999-7"),
          try session.holidays.add("2028 …", in: county, loaded: at, by: "139999-7"),
        ]
      }
      let (version, first, all) = try await records.read { session in
        (
          try session.holidays.version(in: county),
          try session.holidays.all(in: county, upTo: 1), try session.holidays.all(in: county)
        )
      }
      #expect(version == 2)
      #expect(first == [added[0]])
      #expect(all == added)
    }
  }
}
