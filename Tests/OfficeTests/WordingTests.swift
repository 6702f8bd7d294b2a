import Drafting
import Law
import Testing

@testable import Office
@testable import Records

@Suite("The agency's own wordings")
struct WordingTests {
  private static let own = LetterTemplate.standard(for: .receipt).text
    .replacing("【主送】", with: "【主送】尊敬的")

  @Test(
    "Every kind has a wording; a saved one is the agency's alone, until it is ours again",
    arguments: TestDatabase.all)
  func kept(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let (office, head) = (desk.office, try desk.who("head"))
      #expect(try await office.wordings(by: head).map(\.kind) == LetterKind.allCases)
      #expect(try await office.wordings(by: head).allSatisfy { !$0.isOwn })
      let now = Moment.at(Desk.monday)
      try await office.saveWording(Self.own, of: .receipt, by: head, now: now)
      let saved = try await office.wording(of: .receipt, by: desk.who("handler"))
      #expect(saved.text == Self.own)
      #expect(saved.saved == now)
      #expect(saved.officerName == "孙立新")
      let other = try await office.wording(of: .receipt, by: desk.who("land.handler"))
      #expect(other == Wording(.receipt), "another agency keeps ours")
      let ours = LetterTemplate.standard(for: .receipt).text
      try await office.saveWording(ours, of: .receipt, by: head, now: now)
      #expect(try await office.wording(of: .receipt, by: head) == Wording(.receipt))
      try await office.saveWording(Self.own, of: .receipt, by: head, now: now)
      try await office.removeWording(of: .receipt, by: head, now: now)
      #expect(try await office.wording(of: .receipt, by: head) == Wording(.receipt))
    }
  }

  @Test("A letter is made out in the wording of its day", arguments: TestDatabase.all)
  func used(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let office = desk.office
      try await office.saveWording(
        Self.own, of: .receipt, by: desk.who("head"), now: .at(Desk.monday))
      let request = try await desk.received()
      let text = try await desk.records.read { session in
        let letter = try #require(try RequestStore(session).letters(of: request).first)
        return try WordingStore(session).text(letter.wording)
      }
      #expect(text == Self.own)
    }
  }

  @Test("A faulty wording is refused with all its faults, and nothing is kept")
  func faulty() async throws {
    try await Desk.with(.sqlite) { desk in
      let (office, head) = (desk.office, try desk.who("head"))
      let text = Self.own.replacing("{{依据}}", with: "条例第三十三条")
      let faults = LetterTemplate.check(text, for: .receipt)
      #expect(!faults.isEmpty)
      await #expect(throws: OfficeError.letter(.faultyTemplate(faults))) {
        try await office.saveWording(text, of: .receipt, by: head, now: .at(Desk.monday))
      }
      #expect(try await office.wordings(by: head).allSatisfy { !$0.isOwn })
    }
  }
}
