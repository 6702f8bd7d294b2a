import Law
import Testing

@Suite("Regulation art 51: where to turn, by the law of the day of the reply")
struct RemedyTests {
  static let days = ["2023-12-31", "2024-01-01", "2024-01-02"]

  @Test(
    "A refusal under arts 14 to 16: reconsideration first from 2024 on",
    arguments: Outcome.refusals)
  func refusal(outcome: Outcome) throws {
    let reply = try Reply(outcome)
    let remedies = try Self.days.map { try Remedy.against(reply, on: on($0)) }
    #expect(remedies.map(\.path) == [.choice, .reconsiderationFirst, .reconsiderationFirst])
    #expect(remedies.map(\.litigationMonths) == [6, nil, nil])
    #expect(remedies.map(\.isConcentrated) == [false, true, true])
    #expect(remedies.map(\.onlineWayIsOwed) == [false, true, true])
    #expect(remedies.allSatisfy { $0.reconsiderationDays == 60 })
    #expect(remedies.allSatisfy { $0.litigationDaysAfterReconsideration == 15 })
    #expect(remedies[1].basis.first == .reconsiderationAct(23, paragraph: 1, item: 4))
  }

  @Test(
    "Every other reply: the requester's choice, before and after",
    arguments: Outcome.allCases.filter { $0.isReply && !$0.isRefusal && $0 != .partlyDisclosed })
  func choice(outcome: Outcome) throws {
    let reply = try Reply(outcome)
    let remedies = try Self.days.map { try Remedy.against(reply, on: on($0)) }
    #expect(remedies.map(\.path) == [.choice, .choice, .choice])
    #expect(remedies.map(\.litigationMonths) == [6, 6, 6])
    #expect(remedies.allSatisfy { $0.basis.first == .regulation(51) })
  }

  @Test("A part refused goes the way of the refusal; a part that is not there does not")
  func part() throws {
    let refused = try Reply(.partlyDisclosed, partGrounds: [.nonexistent, .internalAffairs])
    let absent = try Reply(.partlyDisclosed, partGrounds: [.nonexistent])
    let query = try Reply(.partlyDisclosed, partGrounds: [.administrativeQuery])
    let day = on("2024-01-01")
    #expect(try Remedy.against(refused, on: day).path == .reconsiderationFirst)
    #expect(try Remedy.against(absent, on: day).path == .choice)
    #expect(try Remedy.against(query, on: day).path == .choice)
    #expect(try Remedy.against(refused, on: on("2023-12-31")).path == .choice)
  }

  @Test("Before the Regulation of 2019 no answer is given")
  func before() throws {
    let reply = try Reply(.stateSecret)
    let first = on("2019-05-15")
    #expect(throws: NoAnswer.beforeRequestTerms(on("2019-05-14"), firstDay: first)) {
      try Remedy.against(reply, on: on("2019-05-14"))
    }
    #expect(try Remedy.against(reply, on: first).path == .choice)
  }
}
