import HTTPTypes
import Law
import Office
import Testing

@testable import Portal
@testable import Records

@Suite("Numbers and days beyond all measure end in a sentence")
struct ExtremeValueTests {
  private static let numbers = [
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "1000000", "2147483648",
    "0", "-1", "+5", "５", "1e9", "99999999999999999999", "", "٣", "0x10", " 7 ", "007",
  ]
  private static let days = [
    "0001-01-01", "9999-12-31", "2026-02-30", "2026-13-01", "0000-00-00", "99999-01-01", "-1-1-1",
    "2026-3-2", "２０２６-03-02", "2026-03-02T00:00", "", "today",
  ]

  /// The acts that count or reckon, with the field a number or a day stands in.
  private static let reckoning: [(person: String, act: String, fields: [String])] = [
    ("handler", "extension", ["workingDays"]), ("handler", "fee-notice", ["units"]),
    ("intake", "opinion", ["serial", "day"]),
    ("intake", "consultation-delivery", ["serial", "day"]),
    ("handler", "delay", ["through"]), ("handler", "correction-notice", ["through"]),
    ("handler", "reasons-notice", ["through"]), ("intake", "payment", ["day"]),
    ("intake", "confirmation", ["day"]), ("intake", "correction", ["day"]),
    ("intake", "delivery", ["day"]), ("intake", "withdrawal", ["day"]),
  ]

  @Test("Acts", arguments: reckoning.indices)
  func acts(_ index: Int) async throws {
    let (person, act, fields) = Self.reckoning[index]
    try await AttackedPortal.with { portal in
      let head = try portal.who("head").rawValue
      for field in fields {
        for value in ["day", "through"].contains(field) ? Self.days : Self.numbers {
          for step in ["preview", ""] {
            let request = try await portal.rich()
            let browser = try await portal.browser(of: person)
            _ = try await browser.get("/desk/password")
            var values = [
              "text": "内容", "words": "内容", "note": "内容", "reason": "理由", "approver": head,
              "standard": "byPiece", "outcome": "consents", "serial": "1", "day": "2026-03-02",
              "through": "2026-03-20", "deliveryMode": "post", "step": step,
            ]
            values[field] = value
            let answer = try await browser.form("/desk/requests/\(request)/\(act)", values)
            #expect([200, 303, 409, 422].contains(answer.status.code), "\(act) \(field)=\(value)")
            let page = try await browser.get("/desk/requests/\(request)")
            #expect(page.status == .ok, "\(act) \(field)=\(value)")
          }
        }
      }
    }
  }

  @Test("The calculator answers whatever it is asked, and no page of it is endless")
  func calculator() async throws {
    try await AttackedPortal.with { portal in
      let browser = portal.browser()
      for submitted in Self.days {
        for confirmed in Self.days {
          for event in [
            "", "extended:999@9999-12-31", "extended:20@\(confirmed)", "fee-paid@0001-01-01",
          ] {
            let answer = try await browser.get(
              "/deadline?channel=web&submitted=\(Percent.encoded(submitted))"
                + "&confirmed=\(Percent.encoded(confirmed))&event=\(Percent.encoded(event))")
            #expect(answer.status == .ok, "\(submitted) \(confirmed) \(event)")
            #expect(answer.bytes.count < 2 << 20, "\(submitted) \(confirmed) \(event)")
          }
        }
      }
    }
  }

  @Test("Lists", arguments: AttackDatabase.all)
  func lists(_ database: AttackDatabase) async throws {
    try await AttackedPortal.with(database) { portal in
      _ = try await portal.rich()
      let browser = try await portal.browser(of: "handler")
      let keys =
        Self.numbers.map { "p\($0)" } + Self.days.map { "\($0).139999-1" }
        + Self.numbers.map { "2026-03-02.139999-\($0)" } + ["p", ".", "p-0", "pp1", "2026-03-02."]
      for key in keys {
        for address in [
          "/desk?after=", "/desk?q=ab&after=", "/desk/requests?after=",
          "/desk/requests?q=ab&after=",
        ] {
          let answer = try await browser.get(address + Percent.encoded(key))
          #expect(answer.status == .ok, "\(address)\(key)")
        }
      }
      for number in Self.numbers {
        let answer = try await browser.get("/desk/ledger?all=yes&page=\(Percent.encoded(number))")
        #expect(answer.status == .ok, "\(number)")
      }
      for day in Self.days {
        let answer = try await browser.get(
          "/desk/ledger?from=\(Percent.encoded(day))&through=\(Percent.encoded(day))")
        #expect([200, 422].contains(answer.status.code), "\(day)")
      }
    }
  }
}
