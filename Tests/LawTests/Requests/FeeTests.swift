import Law
import Testing

@Suite("国办函〔2020〕109号: the handling fee, and what it does to the clock")
struct FeeTests {
  static let cases = [
    BreachCase(events: "fee-notice@2025-02-20", why: "the day before the last day"),
    BreachCase(events: "fee-notice@2025-02-21", why: "on the last day"),
    BreachCase(
      events: "fee-notice@2025-02-22",
      breach: .feeNoticeAfterTerm(on("2025-02-22"), lastDay: on("2025-02-21")),
      why: "on the day after it"),
    BreachCase(
      events: "extended:5@2025-02-10 fee-notice@2025-02-28", why: "on the last of the added days"),
    BreachCase(
      events: "fee-notice@2025-02-10 fee-paid@2025-03-07",
      why: "the day before the 20th working day after the notice"),
    BreachCase(events: "fee-notice@2025-02-10 fee-paid@2025-03-10", why: "on the 20th"),
    BreachCase(
      events: "fee-notice@2025-02-10 fee-paid@2025-03-11",
      breach: .paidTooLate(on("2025-03-11"), lastDay: on("2025-03-10")), why: "on the day after it"),
    BreachCase(
      events: "fee-paid@2025-02-10", breach: .paymentNotAsked(on("2025-02-10")),
      why: "a payment nobody asked for"),
    BreachCase(
      events: "fee-notice@2025-02-10 fee-paid@2025-02-11 fee-paid@2025-02-12",
      breach: .paymentNotAsked(on("2025-02-12")), why: "a second payment"),
    BreachCase(
      events: "fee-notice@2025-02-10 fee-notice@2025-02-11",
      breach: .secondFeeNotice(on("2025-02-11"), first: on("2025-02-10")), why: "a second notice"),
    BreachCase(
      events: "fee-notice@2025-02-10 fee-paid@2025-02-11 fee-notice@2025-02-12",
      breach: .secondFeeNotice(on("2025-02-12"), first: on("2025-02-10")),
      why: "a second notice after the payment"),
    BreachCase(
      events: "fee-notice@2025-02-10 extended:5@2025-02-11",
      breach: .awaitingPayment(on("2025-02-11"), notice: on("2025-02-10")),
      why: "an extension of a term that does not run"),
    BreachCase(
      events: "fee-notice@2025-01-22 correction-notice@2025-01-23",
      breach: .awaitingPayment(on("2025-01-23"), notice: on("2025-01-22")),
      why: "a correction notice while the fee is waited for"),
  ]

  @Test(arguments: cases)
  func clock(given: BreachCase) throws { try given.check() }

  static let pieces = [
    (0, 0), (1, 0), (10, 0), (11, 100), (20, 1000), (30, 2000), (31, 2200), (40, 4000),
    (41, 4300), (50, 7000), (51, 7400), (60, 11_000), (61, 11_500),
  ]

  static let pages = [
    (0, 0), (30, 0), (31, 10), (44, 140), (57, 270), (72, 420), (100, 700), (101, 720),
    (109, 880), (119, 1080), (200, 2700), (201, 2740), (250, 4700),
  ]

  private func tariff() throws -> FeeTariff { try #require(FeeTariff.on(on("2025-01-20"))) }

  @Test("By piece", arguments: pieces)
  func byPiece(count: Int, yuan: Int) throws {
    #expect(try tariff().fee(pieces: count) == .yuan(yuan))
  }

  @Test("By page", arguments: pages)
  func byPage(count: Int, yuan: Int) throws {
    #expect(try tariff().fee(pages: count) == .yuan(yuan))
  }

  @Test("Pieces add up over the month: what each request costs is what the month costs")
  func cumulative() throws {
    let tariff = try tariff()
    for first in 0...60 {
      for more in 0...30 {
        let sum = tariff.fee(pieces: first) + tariff.fee(pieces: more, before: first)
        #expect(sum == tariff.fee(pieces: first + more))
      }
    }
    #expect(tariff.fee(pieces: 1, before: 30) == .yuan(200), "the 31st of a month")
  }

  @Test("What each costs, as the notice says it: the cheaper ones first, nothing beyond the count")
  func parts() throws {
    func words(_ parts: [FeeTariff.Part]) -> [String] {
      parts.map { "\($0.first)-\($0.last) \($0.each.yuanText)" }
    }
    let tariff = try tariff()
    #expect(words(tariff.parts(pages: 0)) == [])
    #expect(words(tariff.parts(pages: 30)) == ["1-30 0"])
    #expect(words(tariff.parts(pages: 31)) == ["1-30 0", "31-31 10"])
    #expect(words(tariff.parts(pages: 250)) == ["1-30 0", "31-100 10", "101-200 20", "201-250 40"])
    #expect(words(tariff.parts(pieces: 1, before: 10)) == ["11-11 100"])
    #expect(words(tariff.parts(pieces: 12, before: 29)) == ["30-30 100", "31-40 200", "41-41 300"])
    #expect(words(tariff.parts(pieces: 2, before: 50)) == ["51-52 400"])
  }

  @Test("Absurd counts end in a number, not in a trap")
  func absurd() throws {
    let tariff = try tariff()
    #expect(tariff.fee(pieces: -1) == .zero)
    #expect(tariff.fee(pages: .min) == .zero)
    #expect(tariff.fee(pages: .max) == tariff.fee(pages: FeeTariff.mostUnits))
    #expect(
      tariff.fee(pieces: .max, before: .max)
        == tariff.fee(pieces: FeeTariff.mostUnits, before: FeeTariff.mostUnits))
  }

  @Test("The measures hold from 2021: the day before, the day, the day after")
  func firstDay() {
    #expect(FeeTariff.on(on("2020-12-31")) == nil)
    #expect(FeeTariff.on(on("2021-01-01")) != nil)
    #expect(FeeTariff.on(on("2021-01-02")) != nil)
  }

  @Test(
    "Yuan as a letter writes them",
    arguments: [
      (108_000, "1080"), (108_050, "1080.50"),
      (5, "0.05"), (-108_050, "-1080.50"), (0, "0"),
    ])
  func yuan(fen: Int, text: String) { #expect(Fen(fen).yuanText == text) }
}
