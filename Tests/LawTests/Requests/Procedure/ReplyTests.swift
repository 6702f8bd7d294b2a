import Law
import Testing

@Suite("Regulation arts 36, 37: what a reply may say")
struct ReplyTests {
  struct Faulty: CustomTestStringConvertible {
    let why: String
    let outcome: Outcome
    var grounds: [Outcome] = []
    var despite: DespiteObjection?
    let fault: ReplyFault?
    var testDescription: String { why }
  }

  static let faulty: [Faulty] =
    [
      Faulty(
        why: "a part without reasons for the rest", outcome: .partlyDisclosed,
        fault: .partWithoutGrounds),
      Faulty(
        why: "grounds where all is disclosed", outcome: .disclosed, grounds: [.stateSecret],
        fault: .groundsWithoutPart(.disclosed)),
      Faulty(
        why: "a petition is no ground for a part", outcome: .partlyDisclosed,
        grounds: [.stateSecret, .petition], fault: .notAGround(.petition)),
      Faulty(
        why: "an objection set aside where nothing is disclosed", outcome: .stateSecret,
        despite: .publicInterest, fault: .objectionWithoutDisclosure(.stateSecret)),
      Faulty(
        why: "an objection set aside", outcome: .disclosed, despite: .publicInterest, fault: nil),
    ]
    + [.notCorrected, .notPaid, .withdrawn, .otherOutcome].map {
      Faulty(why: "\($0) is no letter", outcome: $0, fault: .notAReply($0))
    }
    + Reply.partOutcomes.map {
      Faulty(why: "\($0) for a part", outcome: .partlyDisclosed, grounds: [$0], fault: nil)
    }

  @Test(arguments: faulty)
  func faults(_ one: Faulty) {
    var fault: ReplyFault?
    do throws(ReplyFault) {
      _ = try Reply(one.outcome, partGrounds: one.grounds, despiteObjection: one.despite)
    } catch {
      fault = error
    }
    #expect(fault == one.fault)
  }

  @Test("The articles of the part and of the objection stand behind that of the reply, each once")
  func basis() throws {
    let reply = try Reply(
      .partlyDisclosed, partGrounds: [.stateSecret, .prohibitedByLaw, .nonexistent],
      despiteObjection: .publicInterest)
    #expect(
      reply.basis == [
        .regulation(37), .regulation(14), .regulation(36, item: 3), .regulation(36, item: 4),
        .regulation(15), .regulation(32),
      ])
  }

  @Test("For a part kept for third parties art 15 is cited, not the consultation of art 32")
  func basisOfPart() throws {
    let reply = try Reply(.partlyDisclosed, partGrounds: [.thirdPartyRights])
    #expect(reply.basis == [.regulation(37), .regulation(15), .regulation(36, item: 3)])
    let refusal = try Reply(.thirdPartyRights)
    #expect(refusal.basis == [.regulation(15), .regulation(32), .regulation(36, item: 3)])
  }

  @Test("Every refusal under arts 14 to 16 cites one of them")
  func refusals() throws {
    for outcome in Outcome.refusals {
      let article = try #require(outcome.basis.first?.article)
      #expect((14...16).contains(article), "\(outcome)")
    }
  }
}
