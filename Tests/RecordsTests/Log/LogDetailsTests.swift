import Law
import Testing

@testable import Records

@Suite("The details of a log entry")
struct LogDetailsTests {
  @Test("One writing of JSON, whatever the order in which they were given")
  func json() throws {
    let day = try #require(Day(year: 2026, month: 3, day: 2))
    let details: LogDetails = [
      "why": "holidays \"moved\"\n\\ \u{01}", "days": 20, "provisional": true, "lastDay": .day(day),
    ]
    #expect(
      details.json
        == #"{"days":20,"lastDay":"2026-03-02","provisional":true,"#
        + #""why":"holidays \"moved\"\n\\ \u0001"}"#)
    #expect(LogDetails().json == "{}")
  }

  @Test(
    "What looks like personal data does not get in",
    arguments: [
      ("140930198501011239", true, "an identity number"),
      ("证件14093019850101123X。", true, "with the check character"),
      ("１４０９３０１９８５０１０１１２３９", true, "full width"),
      ("140930850101123", true, "the old one"),
      ("电话13800001234", true, "a mobile number"),
      ("wang@example.cn", true, "an e-mail address"),
      ("清河依申请〔2026〕17号", false, "a number of ours"),
      ("20260302091500", false, "a moment"),
      ("12800001234", false, "no mobile number begins like this"),
      ("138000012345", false, "one digit more"),
      ("9f13800001234a71093019850101123912", false, "a hash"),
      ("@ 3", false, "no address"), ("", false, "nothing"),
    ] as [(String, Bool, Comment)])
  func withheld(text: String, isPersonal: Bool, why: Comment) {
    #expect(PersonalTrace.isIn(text) == isPersonal, why)
    #expect(LogDetails(["text": .text(text)]).json.contains("***") == isPersonal, why)
  }
}
