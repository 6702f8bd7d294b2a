import Law
import Testing

@testable import Office
@testable import Records

@Suite("Going through the records")
struct RecordsCheckTests {
  /// One way in which records are not whole, done behind the office's back.
  struct Damage: CustomTestStringConvertible {
    let why: String
    let sql: String
    let faults: @Sendable (RequestID) -> Set<RecordsFault>

    var testDescription: String { why }
  }

  @Test("Cases in every stage, with their letters: whole", arguments: TestDatabase.all)
  func whole(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      _ = try await desk.submitted()
      try await desk.replied(try await desk.received(), on: .march(4))
      _ = try await desk.office.withdraw(desk.pass(try await desk.received()))
      _ = try await desk.office.askCorrection(
        desk.entry(try await desk.received(), "handler"),
        CorrectionNotice(unclear: "年度", items: "年度", guidance: "写明", through: .march(20)))
      let verdict = try await desk.office.checkRecords()
      #expect(verdict.faults == [])
      #expect(verdict.requests == 4 && verdict.events == 13, "\(verdict)")
      #expect(
        verdict.letters == 6 && verdict.files == 12,
        "three receipts, a reply with its proof of service, a correction notice: each .docx and .pdf"
      )
    }
  }

  @Test("What was damaged is told, and nothing else", arguments: damages)
  func damaged(damage: Damage) async throws {
    for database in TestDatabase.all {
      try await Desk.with(database) { desk in
        let request = try await desk.received()
        try await desk.replied(try await desk.received())
        try await desk.records.write { try $0.execute(damage.sql, [.text("\(request)")]) }
        let found = try await desk.office.checkRecords().faults
        #expect(Set(found) == damage.faults(request), "\(database): \(damage.why)")
      }
    }
  }

  private static let damages: [Damage] = [
    Damage(
      why: "the row says another stage than the history",
      sql: "UPDATE requests SET stage = 'awaitingSignature' WHERE id = ?"
    ) { [.standing($0)] },
    Damage(
      why: "the last day was changed",
      sql: "UPDATE requests SET last_day = '2026-12-31' WHERE id = ?"
    ) { [.standing($0)] },
    Damage(
      why: "the row counts an event that is not there",
      sql: "UPDATE requests SET events = events + 1 WHERE id = ?"
    ) { [.history($0)] },
    Damage(
      why: "an event was lost in between",
      sql: """
        INSERT INTO request_events (request, serial, day, moment, actor, kind, payload)
        SELECT request, serial + 2, day, moment, actor, kind, payload FROM request_events
        WHERE request = ? AND serial = 1
        """
    ) { [.history($0)] },
    Damage(
      why: "nobody watches the last day any more",
      sql: "DELETE FROM request_watches WHERE request = ?"
    ) { [.watches($0)] },
    Damage(
      why: "the text of the request is gone",
      sql: "DELETE FROM request_forms WHERE request = ?"
    ) { [.form($0)] },
    Damage(
      why: "the search knows another text",
      sql: "UPDATE search_entries SET folded = 'x' WHERE id = ?"
    ) { [.search($0)] },
    Damage(
      why: "a number was drawn that no request bears",
      sql: "UPDATE number_series SET last = 3 WHERE kind = 'request-number' AND county || '-9' <> ?"
    ) { _ in
      [.series(NumberSeries(kind: .request, agency: Desk.finance, year: 2026), drawn: 3, there: 2)]
    },
    Damage(
      why: "a request bears an inner number that was not drawn",
      sql: "UPDATE number_series SET last = 1 WHERE kind = 'request' AND county || '-9' <> ?"
    ) { _ in
      [.series(NumberSeries(kind: RequestID.series, agency: nil, year: 0), drawn: 1, there: 2)]
    },
  ]

  @Test("A file that is gone, and a letter of no event", arguments: TestDatabase.all)
  func papers(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let request = try await desk.received()
      try await desk.replied(request)
      let letter = try await desk.records.read { session in
        try #require(try RequestStore(session).letters(of: request).first)
      }
      let hash = try #require(letter.pdf)
      try await desk.office.files.remove(hash)
      #expect(try await desk.office.checkRecords().faults == [.file(request, hash)])
      try await desk.records.write { session in
        try session.execute(
          "UPDATE request_letters SET event = 99 WHERE request = ? AND serial = ?",
          [.text("\(request)"), SQLValue(letter.serial)])
      }
      let faults = try await desk.office.checkRecords().faults
      #expect(faults == [.letter(request, serial: letter.serial), .file(request, hash)])
    }
  }
}
