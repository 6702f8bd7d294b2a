import HTTPTypes
import Office
import Testing

@testable import Portal
@testable import Records

@Suite("What is typed into a search, a filter or a number is no SQL and no search language")
struct QueryTests {
  private static let words = [
    "'", "''", "\"", "\\", "\\'", "%", "_", "%%", "' OR 1=1 --", "'; DROP TABLE requests; --",
    "\" OR \"\"=\"", "x' UNION SELECT password_hash FROM officers --", "1); DELETE FROM officers",
    "$1", "?", "?1", ":name", "@x", "NEAR(决算 草案)", "决算*", "-决算", "^决算", "\"决算",
    "title:决算", "决算 AND 草案", "决算 OR x", "NOT 决算", "(", ")", "((((", "{决算}", "+", "决算 <-> 草案",
    "决算 & 草案", "决算 | x", "!决算", "决算:*", "<->", "&", "|", "\u{0}", "决算\u{0}草案", "\u{1}",
    "\u{202E}决算", "\u{FFFF}", "é\u{301}", "👨‍👩‍👧‍👦", "null", "NaN", "0x41", "1e308", "\n\r\t",
    String(repeating: "决", count: 5000), String(repeating: "'", count: 5000),
    String(repeating: "((", count: 2000), "\u{FEFF}", "\u{10FFFF}",
  ]

  /// Everywhere something is looked for; `#` is what is typed.
  private static let places = [
    "/?q=#", "/desk?q=#", "/desk?unit=#", "/desk?handler=#", "/desk?agency=#", "/desk?stage=#",
    "/desk?after=#", "/desk?q=决算&after=#", "/desk/requests?q=#", "/desk/requests?q=#&overdue=yes",
    "/desk/requests?after=#", "/desk/ledger?agency=#", "/desk/ledger?from=#", "/desk/ledger?page=#",
    "/desk/ledger?standing=#", "/desk/ledger/csv?agency=#&from=#", "/desk/digest?all=#",
    "/desk/requests/139999-1/reply?outcome=#", "/desk/requests/#",
    "/desk/requests/139999-1/files/#",
  ]

  @Test(
    "Every place, every word: an answer, and nothing but what was meant",
    arguments: AttackDatabase.all)
  func words(_ database: AttackDatabase) async throws {
    try await AttackedPortal.with(database) { portal in
      _ = try await portal.rich()
      _ = try await portal.submitted("土地局的秘密", to: AttackedPortal.land)
      let before = try await portal.trace()
      let browser = try await portal.browser(of: "handler")
      for place in Self.places {
        for word in Self.words {
          let typed = Percent.encoded(word)
          let address = place.replacing("决算", with: Percent.encoded("决算")).replacing(
            "#", with: typed)
          let answer = try await browser.get(address)
          #expect(answer.status.code < 500, "\(place) \(word.prefix(40).debugDescription)")
          #expect(!answer.shows("土地局的秘密"), "\(place) \(word.prefix(40).debugDescription)")
          #expect(!answer.shows("argon2"), "\(place)")
        }
      }
      #expect(try await portal.trace() == before)
    }
  }

  @Test(
    "Signs of patterns are looked for as what they are", arguments: AttackDatabase.all,
    ["度_政", "度%案", "财*案", "x OR 财政", "财政 -x", "\"x\" | 财政", "x <-> 财政", "NEAR(x 财政)"])
  func patterns(_ database: AttackDatabase, _ word: String) async throws {
    try await AttackedPortal.with(database) { portal in
      _ = try await portal.submitted("2025年度财政决算草案")
      let browser = try await portal.browser(of: "handler")
      let found = try await browser.get("/desk/requests?q=\(Percent.encoded("财政决算"))")
      #expect(found.shows("2025年度财政决算草案"))
      let answer = try await browser.get("/desk/requests?q=\(Percent.encoded(word))")
      #expect(!answer.shows("2025年度财政决算草案"))
    }
  }

  @Test(
    "Forms: number, code, name, password and every field of an act", arguments: AttackDatabase.all)
  func forms(_ database: AttackDatabase) async throws {
    try await AttackedPortal.with(database) { portal in
      let request = try await portal.rich()
      for word in Self.words {
        let visitor = portal.browser()
        _ = try await visitor.get("/progress")
        let followed = try await visitor.post("/progress", ["number": word, "code": word])
        #expect([422, 429].contains(followed.status.code), "\(word.prefix(40).debugDescription)")
        let signedIn = try await visitor.post("/desk/sign-in", ["name": word, "password": word])
        #expect(
          [422, 429, 413].contains(signedIn.status.code), "\(word.prefix(40).debugDescription)")
        let found = try await visitor.post("/requests/suggestions", ["text": word])
        #expect(found.status == .ok)
        portal.clock.pass(seconds: 4000)
      }
      for word in Self.words {
        let handler = try await portal.browser(of: "handler")
        _ = try await handler.get("/desk/password")
        let note = try await handler.post("/desk/requests/\(request)/note", ["note": word])
        #expect([303, 422].contains(note.status.code), "\(word.prefix(40).debugDescription)")
        let unit = try await handler.post(
          "/desk/requests/\(request)/assignment", ["unit": word, "handler": word])
        #expect([303, 422, 404].contains(unit.status.code), "\(word.prefix(40).debugDescription)")
      }
      #expect(try await portal.count(of: "requests") == 1)
      #expect(try await portal.count(of: "officers") == portal.people.count)
    }
  }
}
