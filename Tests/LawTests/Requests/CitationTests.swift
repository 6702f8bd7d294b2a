import Law
import Testing

@Suite("Articles as letters cite them")
struct CitationTests {
  static let cases: [(Citation, String)] = [
    (.regulation(33, paragraph: 2), "《中华人民共和国政府信息公开条例》第三十三条第二款"),
    (.regulation(36, item: 3), "《中华人民共和国政府信息公开条例》第三十六条第（三）项"),
    (.regulation(20), "《中华人民共和国政府信息公开条例》第二十条"),
    (.feeMeasures(), "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）"),
    (
      .reconsiderationAct(23, paragraph: 1, item: 4),
      "《中华人民共和国行政复议法》第二十三条第一款第（四）项"
    ),
    (Citation("虚构法", article: 10), "《虚构法》第十条"),
    (Citation("虚构法", article: 15), "《虚构法》第十五条"),
    (Citation("虚构法", article: 100), "《虚构法》第一百条"),
    (Citation("虚构法", article: 105), "《虚构法》第一百零五条"),
    (Citation("虚构法", article: 110), "《虚构法》第一百一十条"),
    (Citation("虚构法", article: 123), "《虚构法》第一百二十三条"),
    (.deliveryLetter, "国办公开办函〔2016〕235号"),
    (.weeklyRest, "《国务院关于职工工作时间的规定》第七条"),
  ]

  @Test(arguments: cases)
  func text(citation: Citation, text: String) { #expect(citation.text == text) }

  @Test("Every breach names an act")
  func breaches() {
    let day = on("2025-01-20")
    let breaches: [ClockBreach] = [
      .confirmedBeforeSubmitted(day, submitted: day), .notConfirmed(.web),
      .beforeReceipt(day, received: day), .outOfOrder(day, previous: day),
      .secondCorrectionNotice(day, first: day), .extensionAfterTerm(day, lastDay: day),
      .extensionTooLong(total: 21, longest: 20), .feeNoticeAfterTerm(day, lastDay: day),
      .notAsked(.jointAgency, day), .consultationAfterTerm(.thirdParty, day, lastDay: day),
    ]
    #expect(
      breaches.map(\.basis) == [
        .regulation(31), .regulation(31, item: 3), .regulation(31), .regulation(31),
        .regulation(30), .regulation(33, paragraph: 2), .regulation(33, paragraph: 2),
        .feeMeasures(), .regulation(34), .regulation(33, paragraph: 3),
      ])
  }
}
