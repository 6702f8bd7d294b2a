import Law
import Office
import Testing

@testable import Portal
@testable import Records

@Suite("The page of a case")
struct CasePageTests {
  @Test("What is late says so; letters are one line each; the postcode is plain, the months folded")
  func page() async throws {
    try await DeskClient.inNovember { desk in
      let request = try await desk.counter("过期的一件", on: DeskClient.day(9, 1))
      let text = try await desk.signedIn(.intake).get("/desk/requests/\(request)").text
      #expect(text.contains("待办期限") && text.contains("可以办理"))
      let late = text.firstMatch(
        of: /<li class="past"><p class="when">最晚2026-\d\d-\d\d<span class="stage">已过期</)
      #expect(late != nil)
      #expect(!text.contains("正在进行"))
      let letters = try #require(
        text.firstMatch(of: /<ul class="attachments">.*?<\/ul>/.dotMatchesNewlines())
      ).output
      #expect(letters.ranges(of: "<li>").count == 1 && letters.ranges(of: "<a ").count == 2)
      #expect(text.contains("<dd>000000</dd>") && text.contains("138****0000"))
      let folded = try #require(text.firstRange(of: "<details"))
      #expect(!text[..<folded.lowerBound].contains("class=\"month\""))
      #expect(text.contains("class=\"month\""))
    }
  }
}
