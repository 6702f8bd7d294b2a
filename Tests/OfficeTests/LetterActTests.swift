import Drafting
import Law
import Testing

@testable import Office
@testable import Records

@Suite("What the letters of an act say")
struct LetterActTests {
  private static func content(
    _ kind: String, of request: RequestID, _ desk: Desk
  ) async throws -> (letter: CaseLetter, fields: LetterFields) {
    try await desk.records.read { session in
      let store = RequestStore(session)
      let letter = try #require(try store.letters(of: request).first { $0.kind == kind })
      let content = try #require(try store.letter(of: request, letter.serial)?.content)
      return (letter, try LetterContent(json: content).fields)
    }
  }

  @Test("Extended while a request for an opinion is on its way: by days, the last day is to come")
  func extendedWhileAsked() async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.received()
      _ = try await desk.office.consult(
        desk.entry(request, "handler"),
        ConsultationForm(.thirdParty, name: "清河县第一建筑公司", about: "决算附表"))
      let extended = try await desk.office.extend(
        desk.entry(request, "handler"), workingDays: 5, reason: "需要核对",
        approvedBy: desk.who("head"))
      #expect(extended.lastDay == nil)
      let fields = try await Self.content("extension", of: request, desk).fields
      #expect(fields[.extensionDays] == "5" && fields[.lastDay] == nil)
      let told = try await Self.content("opinion.third-party", of: request, desk).fields
      #expect(told[.information] == "决算附表", "a third party reads what it is asked about, no more")
    }
  }

  @Test("A receipt bears the day it is made out, not the earlier day it tells of")
  func receiptDay() async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.submitted().request
      _ = try await desk.office.confirm(
        Entry(
          request, by: try desk.actor("intake"), on: .march(3), now: .at(.march(5), hour: 10)))
      #expect(try await desk.record(request).standing.received == .march(3))
      #expect(try await Self.content("receipt", of: request, desk).letter.day == .march(5))
    }
  }

  @Test("A proof of service bears the paper's own title, and how it is delivered is ticked on it")
  func proofOfService() async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.received()
      try await desk.signed(request)
      let fields = try await Self.content("delivery-receipt", of: request, desk).fields
      #expect(fields[.deliveredPaper] == "政府信息公开申请答复书（清财公复〔2026〕2号）")
      #expect(fields[.deliveryWay]?.contains("□ 委托送达") == true)
    }
  }
}
