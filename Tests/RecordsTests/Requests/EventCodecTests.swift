import Law
import Testing

@testable import Records

@Suite("Events are read back as they were written")
struct EventCodecTests {
  /// Each kind, with every value of what it carries that is an enum.
  static func kinds() throws -> [RequestEvent.Kind] {
    let day = try #require(Day(year: 2026, month: 3, day: 20))
    let plain: [RequestEvent.Kind] = [
      .confirmed, .passedOn, .correctionAsked(through: day), .corrected,
      .reasonsAsked(through: day),
      .reasonsGiven, .delayed(through: day), .extended(workingDays: 7), .feeNoticeDelivered,
      .feePaid, .lapsed,
      .draftReturned, .reviewed, .signed, .withdrawn, .closed, .archived, .published,
      .consultationDelivered(serial: 3),
    ]
    let consulted = ConsultedParty.allCases.map { RequestEvent.Kind.consulted($0, serial: 2) }
    let opinions = Opinion.allCases.map { RequestEvent.Kind.opinionGiven($0, serial: 1) }
    let fees = FeeTariff.Standard.allCases.map {
      RequestEvent.Kind.feeCharged($0, units: 44, Fen(14_000))
    }
    let modes = DeliveryMode.allCases.map { RequestEvent.Kind.delivered($0) }
    return plain + consulted + opinions + fees + modes + (try replies()).map { .drafted($0) }
  }

  private static func replies() throws -> [Reply] {
    let whole = try Outcome.allCases.filter { $0.isReply && $0 != .partlyDisclosed }.map {
      try Reply($0)
    }
    let despite = try DespiteObjection.allCases.map {
      try Reply(.disclosed, despiteObjection: $0)
    }
    return whole + despite + [try Reply(.partlyDisclosed, partGrounds: Reply.partOutcomes)]
  }

  @Test("Every kind and every value it may carry survives")
  func everyKind() throws {
    let kinds = try Self.kinds()
    #expect(Set(kinds.map(\.move)).count == RequestMove.allCases.count, "none is left out")
    #expect(Set(kinds.map(\.storedName)).count == 24, "two kinds share no name")
    for kind in kinds {
      let payload = try EventPayload(json: kind.storedPayload.json)
      #expect(try RequestEvent.Kind(storedName: kind.storedName, payload: payload) == kind)
    }
  }

  @Test("What stands around the procedure survives as well")
  func around() throws {
    let day = try #require(Day(year: 2026, month: 3, day: 20))
    let officer = OfficerID(rawValue: "139999-1")
    let kinds: [CaseEvent.Kind] =
      RequestChannel.allCases.flatMap { channel in
        [.submitted(channel, .fromNextDay), .submitted(channel, .fromSameDay)]
      } + [
        .assigned(unit: "预算股", handler: officer), .assigned(unit: nil, handler: nil),
        .recomputed(from: day, to: nil, calendar: "2026-11-05.00c0ffee"),
        .imported(
          ImportedState(
            channel: .web, submitted: day, received: day, outcome: .partlyDisclosed,
            partGrounds: [.nonexistent, .stateSecret], ended: day)),
        .imported(
          ImportedState(
            channel: .fax, submitted: day, received: nil, outcome: nil, partGrounds: [],
            ended: nil)),
      ]
    for kind in kinds {
      let payload = try EventPayload(json: kind.storedPayload.json)
      #expect(try CaseEvent.Kind(storedName: kind.storedName, payload: payload) == kind)
    }
  }

  @Test("An unknown kind or a field that cannot be is said so, by name")
  func unreadable() throws {
    var payload = EventPayload()
    #expect(throws: EventFault.unknownKind("teleported")) {
      try CaseEvent.Kind(storedName: "teleported", payload: payload)
    }
    #expect(throws: EventFault.unreadable(kind: "extended", field: "days")) {
      try CaseEvent.Kind(storedName: "extended", payload: payload)
    }
    payload.add("outcome", "withdrawn")
    #expect(throws: EventFault.unreadable(kind: "drafted", field: "outcome")) {
      try CaseEvent.Kind(storedName: "drafted", payload: payload)
    }
  }

  @Test("Any text survives as JSON; what is no flat object is refused")
  func anyText() throws {
    var numbers = SeededNumbers(seed: 11)
    for _ in 0..<2000 {
      var payload = EventPayload()
      payload.add("text", numbers.text(atMost: 40) + "\u{1}\u{1F}\t\r/")
      payload.add("number", Int.random(in: .min ... .max, using: &numbers))
      #expect(try EventPayload(json: payload.json) == payload)
    }
    let refused = [
      "", "[]", "{", "{\"a\"}", "{\"a\":1.5}", "{\"a\":{}}", "{\"a\":\"\\ud800\"}", "{\"a\":1}x",
      "{\"a\":\"\u{1}\"}", "{\"a\":true}", "{\"a\":99999999999999999999}",
    ]
    for text in refused {
      #expect(throws: EventFault.noPayload, "\(text)") { try EventPayload(json: text) }
    }
  }

  @Test("What was said with an event survives")
  func particulars() throws {
    let said = CaseParticulars(
      text: "说明", party: "某公司", approver: OfficerID(rawValue: "139999-4"), receipt: "EMS 1",
      words: ["理由": "需要核对", "附件": "一\n二"])
    #expect(CaseParticulars(try EventPayload(json: said.payload.json)) == said)
    #expect(CaseParticulars().payload.isEmpty)
  }
}
