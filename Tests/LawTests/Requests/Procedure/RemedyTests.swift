import Law
import Testing

@Suite("Regulation art 51, 行政复议法 art 23: where a requester may turn")
struct RemedyTests {
  struct Turn: CustomTestStringConvertible {
    let day: String
    let outcome: Outcome
    var grounds: [Outcome] = []
    let path: Remedy.Path
    let why: String
    var testDescription: String { "\(day) \(outcome): \(why)" }
  }

  static let turns: [Turn] =
    Outcome.allCases.filter { $0.isReply && $0 != .partlyDisclosed }.flatMap { outcome in
      let articles = outcome.basis.compactMap(\.article)
      let first: Remedy.Path =
        articles.contains { (14...16).contains($0) } ? .reconsiderationFirst : .choice
      return [
        Turn(day: "2023-12-31", outcome: outcome, path: .choice, why: "the day before"),
        Turn(day: "2024-01-01", outcome: outcome, path: first, why: "the day"),
        Turn(day: "2024-01-02", outcome: outcome, path: first, why: "the day after"),
      ]
    } + [
      Turn(
        day: "2024-01-01", outcome: .administrativeQuery, path: .choice,
        why: "36(七) is none of arts 14 to 16"),
      Turn(
        day: "2024-01-01", outcome: .partlyDisclosed, grounds: [.deliberative],
        path: .reconsiderationFirst, why: "a part refused under art 16"),
      Turn(
        day: "2023-12-31", outcome: .partlyDisclosed, grounds: [.deliberative], path: .choice,
        why: "before the act"),
      Turn(
        day: "2024-01-01", outcome: .partlyDisclosed, grounds: [.nonexistent], path: .choice,
        why: "the rest does not exist: nothing is refused"),
      Turn(
        day: "2024-01-01", outcome: .partlyDisclosed, grounds: [.nonexistent, .stateSecret],
        path: .reconsiderationFirst, why: "a refused part beside a missing one"),
      Turn(
        day: "2024-01-01", outcome: .partlyDisclosed, grounds: [.administrativeQuery],
        path: .choice, why: "a part with access rules of its own"),
    ]

  @Test(arguments: turns)
  func path(_ turn: Turn) throws {
    let reply = try Reply(turn.outcome, partGrounds: turn.grounds)
    let remedy = try Remedy.against(reply, on: #require(Day(turn.day)))
    #expect(remedy.path == turn.path)
    #expect(remedy.reconsiderationDays == 60)
    #expect(remedy.litigationMonths == (turn.path == .choice ? 6 : nil))
    #expect(remedy.litigationDaysAfterReconsideration == 15)
    let isNew = turn.day >= "2024"
    #expect(remedy.isConcentrated == isNew)
    #expect(remedy.onlineWayIsOwed == isNew)
    let front: Citation =
      turn.path == .choice
      ? .regulation(51) : .reconsiderationAct(23, paragraph: 1, item: 4)
    #expect(remedy.basis.first == front)
  }

  @Test("Before the Regulation of 2019 there is no answer; from its first day there is")
  func firstDay() throws {
    let reply = try Reply(.stateSecret)
    let first = try #require(Day("2019-05-15"))
    let before = first.adding(days: -1)
    #expect(throws: NoAnswer.beforeRequestTerms(before, firstDay: first)) {
      try Remedy.against(reply, on: before)
    }
    let remedy = try Remedy.against(reply, on: first)
    #expect(remedy.path == .choice)
  }
}
