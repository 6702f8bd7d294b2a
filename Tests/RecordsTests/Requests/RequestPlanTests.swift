import Law
import Testing

@testable import Records

/// SQLite plans without statistics, so that what it does here it does with 200,000 requests as well.
@Suite("Lists are read from an index, in its order")
struct RequestPlanTests {
  struct Question: Sendable, CustomTestStringConvertible {
    let name: String
    let index: String
    let change: @Sendable (inout CaseCondition) -> Void
    var testDescription: String { name }
  }

  private static let agencies = AgencyID(rawValue: "139999-2").map { [$0] }

  static let questions = [
    Question(name: "an agency's open cases", index: "requests_open_by_agency") {
      $0.agencies = agencies
    },
    Question(name: "a county's", index: "requests_open_by_county") { _ in },
    Question(name: "some agencies'", index: "requests_open_by_county") { condition in
      condition.agencies = agencies.map { $0 + $0 }
    },
    Question(name: "a unit's", index: "requests_open_by_unit") {
      $0.agencies = agencies
      $0.unit = "预算股"
    },
    Question(name: "an officer's", index: "requests_open_by_handler") {
      $0.agencies = agencies
      $0.handler = OfficerID(rawValue: "139999-1")
    },
    Question(name: "those at a stage", index: "requests_open_by_stage") {
      $0.agencies = agencies
      $0.stage = .inProgress
    },
  ]

  @Test(
    "Open cases, also behind and before a page", arguments: questions,
    [(">", "next_day, id"), ("<", "next_day DESC, id DESC")])
  func open(question: Question, _ way: (sign: String, order: String)) async throws {
    var condition = CaseCondition(agencies: nil)
    question.change(&condition)
    let county = try #require(CountyCode(rawValue: "139999"))
    var sql = SQLCondition(condition, county: county)
    sql.add("(next_day, id) \(way.sign) (?, ?)", "2026-03-02", "139999-1")
    let plan = try await plan(
      "SELECT * FROM requests WHERE is_open = 1 AND \(sql.text) ORDER BY \(way.order) LIMIT 51",
      sql.arguments)
    #expect(plan.contains("USING INDEX \(question.index)"), "\(plan)")
    #expect(!plan.contains("TEMP B-TREE") && !plan.contains("SCAN"), "\(plan)")
  }

  @Test("The ledger, the counts of the board and what falls due")
  func others() async throws {
    let questions = [
      (
        "SELECT * FROM requests WHERE agency = '139999-2' ORDER BY submitted DESC, id DESC LIMIT 9",
        "requests_by_submission"
      ),
      (
        "SELECT * FROM requests WHERE county = '139999' ORDER BY submitted DESC, id DESC LIMIT 9",
        "requests_by_county_submission"
      ),
      (
        "SELECT agency, COUNT(*) FROM requests WHERE is_open = 1 AND county = '139999' GROUP BY agency",
        "requests_open"
      ),
      (
        """
        SELECT agency, COUNT(*), SUM(late), AVG(days_taken) FROM requests
        WHERE is_open = 0 AND county = '139999' AND ended >= '2026-01-01' GROUP BY agency
        """, "COVERING INDEX requests_ended"
      ),
      (
        "SELECT * FROM request_watches WHERE agency = '139999-2' AND last_day <= '2026-03-02'",
        "request_watches_by_day"
      ),
      (
        """
        SELECT * FROM requests WHERE id IN ('139999-1', '139999-2') AND stage || '' = 'inProgress'
          AND unit || '' = '预算股' AND handler || '' = '139999-1' AND last_day || '' < '2026-03-02'
        """, "PRIMARY KEY"
      ),
      (
        """
        SELECT answer, day FROM answer_pieces WHERE county = '139999' AND piece = '财政决'
        ORDER BY day DESC, answer DESC LIMIT 20
        """, "PRIMARY KEY"
      ),
    ]
    for (sql, index) in questions {
      let plan = try await plan(sql, [])
      #expect(plan.contains(index), "\(plan)")
    }
  }

  @Test("What every page of the desk counts is read from an index alone, and no more than is due")
  func counts() async throws {
    let agency = try #require(AgencyID(rawValue: "139999-2"))
    let officer = OfficerID(rawValue: "139999-1")
    let conditions: [DueCondition] = [
      .agency(agency), .officer(officer, agency, turns: []),
      .officer(officer, agency, turns: [.underReview, .awaitingConfirmation]),
    ]
    for condition in conditions {
      let whose = SQLDue(condition)
      let arguments = [SQLValue(agency), "2026-03-02"] + whose.arguments + [1000]
      let plan = try await plan(RequestStore.dueDays(whose), arguments)
      #expect(
        plan.contains("r USING COVERING INDEX requests_due (agency=? AND next_day<?)"), "\(plan)")
      #expect(!plan.contains("TEMP B-TREE") && !plan.contains("SCAN"), "\(plan)")
    }
    let units = try await plan(
      RequestStore.overdueDays(2), [SQLValue(agency), "139999-3", "2026-03-02", 1000])
    #expect(
      units.contains("requests USING COVERING INDEX requests_due (agency=? AND next_day<?)"),
      "\(units)")
  }

  private func plan(_ sql: String, _ arguments: [SQLValue]) async throws -> String {
    try await TestDatabase.sqlite.withRecords { records in
      try await records.read { session in
        try session.rows("EXPLAIN QUERY PLAN \(sql)", arguments)
          .map { try $0.text("detail") }.joined(separator: "\n")
      }
    }
  }
}
