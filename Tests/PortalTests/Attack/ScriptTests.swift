import Foundation
import FoundationXML
import HTTPTypes
import Testing

@testable import Documents
@testable import Office
@testable import Portal
@testable import Records

@Suite("Script that somebody left or sends stays words")
struct ScriptTests {
  @Test("Poison in every field of a case: no page, no file and no list runs it")
  func stored() async throws {
    try await AttackedPortal.with { portal in
      let poisoned = try await PoisonedCase(portal)
      for role in Role.allCases {
        let browser = try await portal.browser(of: role.rawValue)
        _ = try await browser.get("/desk/password")
        for route in try await portal.probed() {
          let address = route.address("\(poisoned.request)")
          let answer =
            try await route.method == "GET"
            ? browser.get(address) : browser.post(address, ["step": "preview"])
          guard answer["Content-Type"]?.hasPrefix("text/html") ?? false else { continue }
          #expect(Poison.remains(in: answer.text) == [], "\(role) \(route)")
        }
      }
    }
  }

  @Test("The public pages and the requester's own show it as it was typed")
  func shown() async throws {
    try await AttackedPortal.with { portal in
      let poisoned = try await PoisonedCase(portal)
      for address in [
        "/", "/?q=\(Percent.encoded("公开的决算"))", "/requests/new", "/requests/receipt", "/progress",
        "/progress/request",
      ] {
        let answer = try await poisoned.requester.get(address)
        #expect(answer.status == .ok, "\(address)")
        #expect(Poison.remains(in: answer.text) == [], "\(address)")
      }
      let page = try await poisoned.requester.get("/progress/request")
      #expect(page.shows("&quot;&gt;&lt;img src=x onerror=poison()&gt;&lt;script&gt;"))
      let form = try await poisoned.requester.post("/requests/review", PoisonedCase.form)
      #expect(form.shows("&lt;/textarea&gt;&#39;"))
      #expect(Poison.remains(in: form.text) == [])
    }
  }

  @Test("Letters hold poison as text: well-formed, no fields, no links, no programs")
  func letters() async throws {
    try await AttackedPortal.with { portal in
      let poisoned = try await PoisonedCase(portal)
      let browser = try await portal.browser(of: "handler")
      let page = try await browser.get("/desk/requests/\(poisoned.request)")
      let letters = page.text.matches(of: /href="(\/desk\/requests\/[^"]*\/letters\/[^"]*docx)"/)
        .map { String($0.1) }
      #expect(letters.count >= 8)
      for letter in letters {
        let file = try await browser.get(letter)
        #expect(file["Content-Disposition"]?.hasPrefix("attachment; filename") == true)
        try Self.isHarmless(file.bytes)
      }
    }
  }

  private static func isHarmless(_ docx: [UInt8]) throws {
    let names = try #require(ZipNames.names(in: docx))
    #expect(!names.contains { $0.contains("vba") || $0.contains("embeddings") }, "\(names)")
    var archive = try ZipArchive(docx, format: .docx, limits: .standard)
    for name in names where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      let part = try #require(try archive.unpack(name))
      #expect(XMLParser(data: Data(part)).parse(), "\(name) is well-formed")
      let text = String(decoding: part, as: UTF8.self)
      for mark in [
        "fldSimple", "w:hyperlink", "w:object", "altChunk", "External", "\u{202E}",
        "\u{7}", "\u{FFFF}",
      ] { #expect(!text.contains(mark), "\(name) holds \(mark)") }
      // The number of the page is the only field.
      let fields = text.matches(of: /<w:instrText[^>]*>([^<]*)</).map {
        $0.1.trimmingCharacters(in: .whitespaces)
      }
      #expect(Set(fields).isSubset(of: ["PAGE"]), "\(name): \(fields)")
    }
  }

  @Test("A ledger that is taken over and given out again runs no formula")
  func formulas() async throws {
    try await AttackedPortal.with { portal in
      let browser = try await portal.browser(of: "intake")
      _ = try await browser.get("/desk/ledger/import")
      let head = "登记编号,收到方式,提交日期,申请人类型,申请人,信息名称"
      let names = [
        Poison.formula, "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", "＝1", Poison.text,
      ]
      let lines = names.enumerated().map { index, name in
        let cell = "\"" + name.replacing("\"", with: "\"\"") + "\""
        return "旧〔2025〕\(index)号,当面提交,2026-03-02,自然人,\(cell),\(cell)"
      }
      let csv = ([head] + lines).joined(separator: "\r\n")
      let shown = try await browser.upload(
        "/desk/ledger/import/preview", [:], [("台账.csv", Array(csv.utf8))], field: "file")
      #expect(shown.status == .ok)
      // The hidden field carries the file's own words on.
      let seen = shown.text.replacing(/name="table" value="[^"]*"/, with: "")
      #expect(Poison.remains(in: seen) == [])
      let table = try #require(shown.text.firstMatch(of: /name="table" value="([^"]*)"/)?.1)
      let plain = String(table).replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
        .replacing("&gt;", with: ">").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
      let taken = try await browser.post("/desk/ledger/import", ["table": plain])
      #expect(Poison.remains(in: taken.text) == [])
      #expect(try await portal.count(of: "requests") == names.count)
      let out = String(
        decoding: try await browser.get("/desk/ledger/csv?all=yes").bytes.dropFirst(3),
        as: UTF8.self)
      for cell in try CSVReader.read(out).flatMap({ $0 }) {
        #expect(!["=", "+", "-", "@", "\t", "＝"].contains { cell.hasPrefix($0) }, "\(cell)")
      }
      let sheet = try await browser.get("/desk/ledger/xlsx?all=yes").bytes
      var archive = try ZipArchive(sheet, format: .xlsx, limits: .standard)
      let xml = try #require(try archive.unpack("xl/worksheets/sheet1.xml"))
      let text = String(decoding: xml, as: UTF8.self)
      #expect(text.contains("HYPERLINK") && !text.contains("<f>") && !text.contains("<f "))
    }
  }

  @Test(
    "What an address or a header says is never markup",
    arguments: [
      "/?q=#", "/checks?number=#", "/deadline?channel=#&submitted=#&event=#&kind=#&day=#&days=#",
      "/desk/sign-in?next=#", "/desk?q=#&unit=#&handler=#&after=#", "/desk?stage=#",
      "/desk?agency=#", "/desk/requests?q=#&unit=#", "/desk/ledger?from=#&through=#&standing=#",
      "/desk/ledger?agency=#&page=#", "/desk/calendar?moved=#", "/desk/digest?all=#",
      "/desk/board?x=#",
      "/desk/requests/139999-1?done=#", "/desk/requests/139999-1/reply?outcome=#&words-1=#",
      "/desk/requests/139999-1/note?note=#", "/nothing/#", "/desk/#", "/progress/request?x=#",
      "/progress/request/letters/#", "/assets/#", "/styleguide?x=#",
    ])
  func reflected(_ address: String) async throws {
    try await AttackedPortal.with { portal in
      _ = try await portal.rich()
      let raw = Poison.markup
      let browsers = [
        portal.browser(), try await portal.browser(of: "handler"),
        try await portal.browser(of: "lead-office"),
      ]
      for browser in browsers {
        browser.headers = [
          "Referer": raw, "X-Forwarded-Host": raw, "X-Forwarded-For": raw, "X-Original-URL": raw,
          "User-Agent": raw, "Accept-Language": raw, "X-Forwarded-Proto": raw,
        ]
        let answer = try await browser.get(address.replacing("#", with: Percent.encoded(raw)))
        #expect(answer.status.code < 500, "\(answer.status)")
        #expect(Poison.remains(in: answer.text) == [])
        let headers = answer.headers.map(\.value).joined(separator: "\n")
        #expect(!headers.contains("poison") && !headers.contains("evil"))
      }
    }
  }

  @Test(
    "A published answer leads nowhere but to the web",
    arguments: [
      "javascript:poison()", "JaVaScRiPt:poison()", "data:text/html,<script>", "//evil.invalid",
      "\tjavascript:poison()", "vbscript:x", "/\\evil.invalid", "https:evil", "file:///etc/passwd",
    ])
  func links(_ link: String) async throws {
    try await AttackedPortal.with { portal in
      let handler = try portal.who("handler")
      do {
        _ = try await portal.office.addAnswer(
          title: "公开的财政决算", text: "全文", link: link, by: handler, now: portal.now)
      } catch OfficeError.invalid {
        return
      }
      let page = try await portal.browser().get("/?q=\(Percent.encoded("公开的财政决算"))")
      #expect(page.shows("公开的财政决算"))
      #expect(page.shows("href=\"#\""), "what was taken is not followed")
    }
  }
}
