import Testing

@testable import Inspection

@Suite("Passages judged the same whoever wrote them down")
struct OtherHandTests {
  @Test(arguments: ProseCase.Hand.allCases)
  func hand(_ hand: ProseCase.Hand) {
    for test in Self.passages {
      // A sub-heading heads its paragraph.
      if hand == .behindAnother, test.text.hasPrefix("（") { continue }
      test.written(by: hand).check()
    }
  }

  static let passages =
    SumProseTests.clean + SumProseTests.wrong + RateProseTests.clean + RateProseTests.wrong
    + RequestProseTests.clean + RequestProseTests.wrong + RemedyProseTests.clean
    + RemedyProseTests.wrong + MorePassageTests.clean + MorePassageTests.wrong
    + NarrativeProseTests.clean + NarrativeProseTests.wrong
}
