import Law
import Testing

@Suite("Regulation arts 33, 45, 50: how a request ends, in time or late, and what counts it")
struct EndTests {
  struct End: CustomTestStringConvertible {
    let why: String
    var opening = ProcedureCase.Opening.counter
    let events: [RequestEvent]
    let outcome: Outcome?
    let row: ReportRow?
    var isLate = false
    var testDescription: String { why }
  }

  static func replied(_ kind: RequestEvent.Kind, _ text: String) -> [RequestEvent] {
    [
      on("03-05", kind), on("03-05", .reviewed), on("03-05", .signed),
      on(text, .delivered(.post)),
    ]
  }

  static let ends = [
    End(
      why: "posted on the last day", events: replied(drafted(.nonexistent), "03-31"),
      outcome: .nonexistent, row: .notHeld),
    End(
      why: "posted the day after", events: replied(drafted(.nonexistent), "04-01"),
      outcome: .nonexistent, row: .notHeld, isLate: true),
    End(
      why: "a part refused is counted as partial disclosure only",
      events: replied(drafted(.partlyDisclosed, [.stateSecret]), "03-31"),
      outcome: .partlyDisclosed, row: .partlyDisclosed),
    End(
      why: "a petition", events: replied(drafted(.petition), "03-06"), outcome: .petition,
      row: .petition),
    End(
      why: "withdrawn after the last day, with a draft on the table: nobody waits for a reply",
      events: [on("03-05", drafted(.disclosed)), on("04-02", .withdrawn)], outcome: .withdrawn,
      row: .otherOutcome),
    End(
      why: "withdrawn with the signed letter in hand",
      events: Array(replied(drafted(.disclosed), "03-06")[..<3]) + [on("03-06", .withdrawn)],
      outcome: .withdrawn, row: .otherOutcome),
    End(
      why: "withdrawn before it was received: 本年新收 does not count it, nor may a result",
      opening: .web, events: [on("03-04", .withdrawn)], outcome: .withdrawn, row: nil),
    End(
      why: "registered twice, found before it was received", opening: .web,
      events: [on("03-04", .closed)], outcome: .otherOutcome, row: nil),
    End(
      why: "registered twice", events: [on("03-04", .closed)], outcome: .otherOutcome,
      row: .otherOutcome),
    End(
      why: "passed on before it was received", opening: .web, events: [on("03-04", .passedOn)],
      outcome: nil, row: nil),
    End(
      why: "not corrected",
      events: [on("03-05", .correctionAsked(through: day("03-20"))), on("03-21", .lapsed)],
      outcome: .notCorrected, row: .notCorrected),
    End(
      why: "not paid, after a correction",
      events: [
        on("03-05", .correctionAsked(through: day("03-20"))), on("03-10", .corrected),
        on("03-11", .feeCharged(.byPage, units: 31, .yuan(10))), on("03-12", .feeNoticeDelivered),
        on("04-30", .lapsed),
      ], outcome: .notPaid, row: .notPaid),
    End(why: "still open", events: [on("03-05", drafted(.disclosed))], outcome: nil, row: nil),
  ]

  @Test(arguments: ends)
  func end(_ end: End) throws {
    let state = try ProcedureCase(
      why: end.why, opening: end.opening, before: end.events, event: on("12-31", .archived)
    ).state()
    #expect(state.outcome == end.outcome)
    #expect(state.row == end.row)
    #expect(state.ended == (state.stage.isOpen ? nil : end.events.last?.day))
    let isLate = try state.isLate(ProcedureCase.calendar)
    #expect(isLate == end.isLate)
  }

  @Test("A calendar announced later moves the last day and undoes nothing")
  func newCalendar() throws {
    let submitted = day("12-15")
    // The notice for 2026 was announced in November 2025.
    let old = WorkingCalendar.stateCouncil.known(on: day("10-01"))
    let new = WorkingCalendar.stateCouncil
    let start = RequestState(channel: .counter, submitted: submitted)
    let before = try #require(try start.deadline(old))
    let after = try #require(try start.deadline(new))
    #expect(before.provisional && !after.provisional)
    let last = try #require(before.lastDay)
    #expect(after.lastDay != last)
    // Done on the last day as it was known then.
    let extended = try start.applying(
      RequestEvent(.extended(workingDays: 5), on: last), calendar: old
    ).state
    let asked = try extended.applying(
      RequestEvent(.consulted(.thirdParty, serial: 1), on: last), calendar: old
    ).state
    let moved = try #require(try extended.lastDay(new))
    let counted = try new.workingDay(25, after: submitted).lastDay
    #expect(moved == counted)
    #expect(asked.watches(new).map(\.watch) == asked.watches(old).map(\.watch))
    let withdrawn = asked.refusal(RequestEvent(.withdrawn, on: last), new)
    #expect(withdrawn == nil)
  }

  @Test("Requests older than the Regulation of 2019 have no answer")
  func beforeTheRegulation() throws {
    let first = try #require(Day("2019-05-15"))
    let before = first.adding(days: -1)
    let expected = IllegalMove.noAnswer(.beforeRequestTerms(before, firstDay: first))
    let state = RequestState(channel: .counter, submitted: before)
    let calendar = ProcedureCase.calendar
    let event = RequestEvent(.extended(workingDays: 1), on: first)
    #expect(state.refusal(event, calendar) == expected)
    let onFirst = RequestState(channel: .counter, submitted: first)
    #expect(onFirst.refusal(event, calendar) == nil)
  }
}
