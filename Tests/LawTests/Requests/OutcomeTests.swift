import Law
import Testing

@Suite("Regulation arts 14–16, 30, 35–39: what is answered, under which article, in which row")
struct OutcomeTests {
  struct Case: CustomTestStringConvertible {
    var outcome: Outcome
    var row: ReportRow
    var basis: [Citation]
    var isReply = true
    var isRefusal = false
    var testDescription: String { outcome.rawValue }
  }

  static let cases = [
    Case(outcome: .alreadyPublished, row: .disclosed, basis: [.regulation(36, item: 1)]),
    Case(outcome: .disclosed, row: .disclosed, basis: [.regulation(36, item: 2)]),
    Case(outcome: .partlyDisclosed, row: .partlyDisclosed, basis: [.regulation(37)]),
    Case(
      outcome: .stateSecret, row: .stateSecret,
      basis: [.regulation(14), .regulation(36, item: 3)], isRefusal: true),
    Case(
      outcome: .prohibitedByLaw, row: .prohibitedByLaw,
      basis: [.regulation(14), .regulation(36, item: 3)], isRefusal: true),
    Case(
      outcome: .endangersSecurity, row: .endangersSecurity,
      basis: [.regulation(14), .regulation(36, item: 3)], isRefusal: true),
    Case(
      outcome: .thirdPartyRights, row: .thirdPartyRights,
      basis: [.regulation(15), .regulation(32), .regulation(36, item: 3)], isRefusal: true),
    Case(
      outcome: .internalAffairs, row: .internalAffairs,
      basis: [.regulation(16, paragraph: 1), .regulation(36, item: 3)], isRefusal: true),
    Case(
      outcome: .deliberative, row: .deliberative,
      basis: [.regulation(16, paragraph: 2), .regulation(36, item: 3)], isRefusal: true),
    Case(
      outcome: .enforcementFile, row: .enforcementFile,
      basis: [.regulation(16, paragraph: 2), .regulation(36, item: 3)], isRefusal: true),
    Case(
      outcome: .administrativeQuery, row: .administrativeQuery,
      basis: [.regulation(36, item: 7)]),
    Case(outcome: .nonexistent, row: .notHeld, basis: [.regulation(36, item: 4)]),
    Case(outcome: .otherAgency, row: .notHeld, basis: [.regulation(36, item: 5)]),
    Case(outcome: .needsCreation, row: .needsCreation, basis: [.regulation(38)]),
    Case(outcome: .stillUnclear, row: .stillUnclear, basis: [.regulation(30)]),
    Case(outcome: .petition, row: .petition, basis: [.regulation(39, paragraph: 1)]),
    Case(outcome: .repeated, row: .repeated, basis: [.regulation(36, item: 6)]),
    Case(outcome: .printedMatter, row: .printedMatter, basis: [.regulation(39, paragraph: 2)]),
    Case(outcome: .excessive, row: .excessive, basis: [.regulation(35)]),
    Case(outcome: .reissue, row: .reissue, basis: []),
    Case(outcome: .notCorrected, row: .notCorrected, basis: [.regulation(30)], isReply: false),
    Case(
      outcome: .notPaid, row: .notPaid, basis: [.regulation(42), .feeMeasures()],
      isReply: false),
    Case(outcome: .withdrawn, row: .otherOutcome, basis: [], isReply: false),
    Case(outcome: .otherOutcome, row: .otherOutcome, basis: [], isReply: false),
  ]

  @Test(arguments: cases)
  func outcome(given: Case) {
    #expect(given.outcome.row == given.row)
    #expect(given.outcome.basis == given.basis)
    #expect(given.outcome.isReply == given.isReply)
    #expect(given.outcome.isRefusal == given.isRefusal)
  }

  @Test("The table has every outcome, and every row that the form of 2021 asks for has one")
  func whole() {
    #expect(Set(Self.cases.map(\.outcome)) == Set(Outcome.allCases))
    let counted = ReportForm.form2021.tables.first { $0.table == .requests }?.blocks
      .flatMap(\.rows).map(\.row)
    let outside: Set<ReportRow> = [.received, .carriedOver, .outcomeTotal, .carriedForward]
    let rows = Set(counted ?? []).subtracting(outside)
    #expect(rows == Set(Outcome.allCases.map(\.row)))
  }

  @Test("An end without a letter is no reply", arguments: Outcome.allCases.filter { !$0.isReply })
  func notAReply(outcome: Outcome) {
    #expect(throws: ReplyFault.notAReply(outcome)) { try Reply(outcome) }
  }

  @Test("A partial disclosure says why the rest is kept, with a ground that is one")
  func partial() throws {
    #expect(throws: ReplyFault.partWithoutGrounds) { try Reply(.partlyDisclosed) }
    #expect(throws: ReplyFault.groundsWithoutPart(.disclosed)) {
      try Reply(.disclosed, partGrounds: [.stateSecret])
    }
    #expect(throws: ReplyFault.notAGround(.petition)) {
      try Reply(.partlyDisclosed, partGrounds: [.stateSecret, .petition])
    }
    let reply = try Reply(.partlyDisclosed, partGrounds: [.thirdPartyRights, .stateSecret])
    let expected: [Citation] = [
      .regulation(37), .regulation(15), .regulation(32), .regulation(36, item: 3),
      .regulation(14),
    ]
    #expect(reply.basis == expected, "each article once")
    #expect(reply.refuses)
    #expect(reply.outcome.row == .partlyDisclosed, "counted there and nowhere else")
  }
}
