import Law
import Testing

@Suite("Regulation arts 15, 32, 34: what an opinion, an objection or silence binds")
struct OpinionTests {
  static let third = on("03-04", .consulted(.thirdParty, serial: 1))
  static let reached = [third, on("03-04", .consultationDelivered(serial: 1))]
  static let objects = reached + [on("03-10", .opinionGiven(.objects, serial: 1))]
  static let consents = reached + [on("03-10", .opinionGiven(.consents, serial: 1))]
  static let joint = on("03-04", .consulted(.jointAgency, serial: 1))

  static let replies = [
    ProcedureCase(
      why: "no reply to disclose before the letter arrived", before: [third],
      event: on("06-30", drafted(.disclosed)), refusal: .opinionOutstanding(serial: 1)),
    ProcedureCase(
      why: "nor on the 15th working day", before: reached, event: on("03-25", drafted(.disclosed)),
      refusal: .opinionOutstanding(serial: 1)),
    ProcedureCase(
      why: "the day after it the agency decides", before: reached,
      event: on("03-26", drafted(.disclosed))),
    ProcedureCase(
      why: "a part waits as well", before: reached,
      event: on("03-25", drafted(.partlyDisclosed, [.stateSecret])),
      refusal: .opinionOutstanding(serial: 1)),
    ProcedureCase(
      why: "a refusal for its sake waits for what it says", before: reached,
      event: on("03-25", drafted(.thirdPartyRights)), refusal: .opinionOutstanding(serial: 1)),
    ProcedureCase(
      why: "what does not exist needs no opinion", before: [third],
      event: on("03-05", drafted(.nonexistent))),
    ProcedureCase(
      why: "nor does a state secret", before: [third], event: on("03-05", drafted(.stateSecret))),
    ProcedureCase(
      why: "every opinion is waited for",
      before: consents + [on("03-11", .consulted(.jointAgency, serial: 2))],
      event: on("03-12", drafted(.disclosed)), refusal: .opinionOutstanding(serial: 2)),
    ProcedureCase(
      why: "for third parties, whom nobody asked", event: on("03-05", drafted(.thirdPartyRights)),
      refusal: .thirdPartyNotConsulted),
    ProcedureCase(
      why: "a joint agency is no third party",
      before: [joint, on("03-05", .opinionGiven(.objects, serial: 1))],
      event: on("03-06", drafted(.thirdPartyRights)), refusal: .thirdPartyNotConsulted),
    ProcedureCase(
      why: "one that consents needs no protection", before: consents,
      event: on("03-10", drafted(.thirdPartyRights)), refusal: .thirdPartyConsented),
    ProcedureCase(
      why: "one of two does",
      before: consents + [
        on("03-11", .consulted(.thirdParty, serial: 2)),
        on("03-12", .opinionGiven(.objects, serial: 2)),
      ],
      event: on("03-12", drafted(.thirdPartyRights))),
    ProcedureCase(
      why: "it objects", before: objects, event: on("03-10", drafted(.thirdPartyRights))),
    ProcedureCase(
      why: "it kept silent and the agency decides for it", before: reached,
      event: on("03-26", drafted(.thirdPartyRights))),
    ProcedureCase(
      why: "disclosed as if nobody had objected", before: objects,
      event: on("03-10", drafted(.disclosed)), refusal: .objectionStands(serial: 1)),
    ProcedureCase(
      why: "for a major public interest", before: objects,
      event: on("03-10", drafted(.disclosed, despite: .publicInterest))),
    ProcedureCase(
      why: "the objection has no reasonable grounds", before: objects,
      event: on("03-10", drafted(.disclosed, despite: .noReasonableGrounds))),
    ProcedureCase(
      why: "the part objected to is kept", before: objects,
      event: on("03-10", drafted(.partlyDisclosed, [.thirdPartyRights]))),
    ProcedureCase(
      why: "another part is kept", before: objects,
      event: on("03-10", drafted(.partlyDisclosed, [.stateSecret])),
      refusal: .objectionStands(serial: 1)),
    ProcedureCase(
      why: "names may be blackened without asking",
      event: on("03-10", drafted(.partlyDisclosed, [.thirdPartyRights]))),
    ProcedureCase(
      why: "a joint agency's objection does not bind the lead",
      before: [joint, on("03-05", .opinionGiven(.objects, serial: 1))],
      event: on("03-06", drafted(.disclosed))),
    ProcedureCase(
      why: "an objection that came while the head had the draft stops the signature",
      before: reached + [
        on("03-26", drafted(.disclosed)), on("03-27", .opinionGiven(.objects, serial: 1)),
        on("03-27", .reviewed),
      ],
      event: on("03-28", .signed), refusal: .objectionStands(serial: 1)),
    ProcedureCase(
      why: "consent does not",
      before: reached + [
        on("03-26", drafted(.disclosed)), on("03-27", .opinionGiven(.consents, serial: 1)),
        on("03-27", .reviewed),
      ],
      event: on("03-28", .signed)),
  ]

  static let records = [
    ProcedureCase(
      why: "the first is number 1", event: on("03-04", .consulted(.thirdParty, serial: 2)),
      refusal: .consultationOutOfTurn(serial: 2, next: 1)),
    ProcedureCase(
      why: "a number is not used twice, whoever is asked", before: [third],
      event: on("03-05", .consulted(.jointAgency, serial: 1)),
      refusal: .consultationOutOfTurn(serial: 1, next: 2)),
    ProcedureCase(
      why: "not asked", before: [third], event: on("03-05", .opinionGiven(.objects, serial: 2)),
      refusal: .notConsulted(serial: 2)),
    ProcedureCase(
      why: "answered before", before: objects,
      event: on("03-11", .opinionGiven(.consents, serial: 1)), refusal: .notConsulted(serial: 1)),
    ProcedureCase(
      why: "delivered before", before: reached,
      event: on("03-05", .consultationDelivered(serial: 1)), refusal: .notConsulted(serial: 1)),
    ProcedureCase(
      why: "answered by telephone before the letter arrived", before: [third],
      event: on("03-05", .opinionGiven(.consents, serial: 1))),
    ProcedureCase(
      why: "then its arrival starts no term",
      before: [third, on("03-05", .opinionGiven(.consents, serial: 1))],
      event: on("03-06", .consultationDelivered(serial: 1)), refusal: .notConsulted(serial: 1)),
    ProcedureCase(
      why: "the receipt of the letter comes back after other things happened",
      before: [third, on("03-11", .extended(workingDays: 5))],
      event: on("03-06", .consultationDelivered(serial: 1))),
    ProcedureCase(
      why: "but nothing arrives before it is sent",
      before: [third, on("03-11", .extended(workingDays: 5))],
      event: on("03-03", .consultationDelivered(serial: 1)),
      refusal: .beforePrevious(day("03-03"), previous: day("03-04"))),
  ]

  @Test("Which replies an opinion bears on", arguments: replies)
  func reply(_ one: ProcedureCase) throws { try expect(one) }

  @Test("How consultations are recorded", arguments: records)
  func record(_ one: ProcedureCase) throws { try expect(one) }

  @Test("A receipt known late moves the last day as if it had been known at once")
  func lateReceipt() throws {
    let calendar = ProcedureCase.calendar
    let start = ProcedureCase.opened(.counter).applied([Self.third])
    let receipt = on("03-06", .consultationDelivered(serial: 1))
    let charge = on("03-11", .extended(workingDays: 5))
    let late = try start.applied(charge).applying(receipt, calendar: calendar).state
    let punctual = try start.applied(receipt).applying(charge, calendar: calendar).state
    #expect(late == punctual)
    #expect(try late.lastDay(calendar) == punctual.lastDay(calendar))
  }

  struct Silence: CustomTestStringConvertible {
    let party: ConsultedParty
    let events: [RequestEvent]
    let on: String
    let effect: Consultation.Effect
    let why: String
    var testDescription: String { "\(party): \(why)" }
  }

  static let silences: [Silence] = ConsultedParty.allCases.flatMap { party in
    let silence: Consultation.Effect = party == .thirdParty ? .agencyDecides : .deemedConsent
    let late: Consultation.Effect = party == .thirdParty ? .objection : .deemedConsent
    let asked = [LawTests.on("03-04", .consulted(party, serial: 1))]
    let reached = asked + [LawTests.on("03-04", .consultationDelivered(serial: 1))]
    func answered(_ text: String, _ opinion: Opinion) -> [RequestEvent] {
      reached + [LawTests.on(text, .opinionGiven(opinion, serial: 1))]
    }
    return [
      Silence(
        party: party, events: asked, on: "12-31", effect: .outstanding,
        why: "no term before the letter arrives"),
      Silence(
        party: party, events: reached, on: "03-25", effect: .outstanding,
        why: "the 15th working day"),
      Silence(party: party, events: reached, on: "03-26", effect: silence, why: "the day after"),
      Silence(
        party: party, events: answered("03-25", .objects), on: "03-25", effect: .objection,
        why: "an objection on the last day"),
      Silence(
        party: party, events: answered("03-26", .objects), on: "03-26", effect: late,
        why: "an objection too late: silence has spoken for an agency, a third party is heard"),
      Silence(
        party: party, events: answered("03-10", .consents), on: "03-10", effect: .consent,
        why: "consent"),
    ]
  }

  @Test(
    "Silence: art 32 leaves the decision to the agency, art 34 takes it as consent",
    arguments: silences)
  func silence(_ one: Silence) throws {
    let state = ProcedureCase.opened(.counter).applied(one.events)
    let effect = try state.consultations.first?.effect(on: day(one.on), ProcedureCase.calendar)
    #expect(effect == one.effect)
  }

  private func expect(_ one: ProcedureCase) throws {
    let state = try one.state()
    #expect(state.refusal(one.event, ProcedureCase.calendar) == one.refusal)
  }
}
