import HTTPTypes
import Law
import Office
import Records
import Testing

@testable import Portal

/// Forged ids, and roles that reach further than they may: over every address there is.
@Suite("Nobody reaches a case of others")
struct RouteRightsTests {
  private static let administrative = Role.allCases.filter { $0.duty != .cases }

  @Test(
    "A case of another agency is answered like one that does not exist, at every address",
    arguments: AttackDatabase.all, AttackedPortal.caseRoles)
  func otherAgency(_ database: AttackDatabase, _ role: Role) async throws {
    try await AttackedPortal.with(database) { portal in
      let request = try await portal.rich()
      let browser = try await portal.browser(of: "land.\(role.rawValue)")
      _ = try await browser.get("/desk/password")
      let before = try await portal.trace()
      for route in try await portal.probed() where route.isOfCases {
        for more in [[:], ["asked": "yes", "reason": "查看"]] as [KeyValuePairs<String, String>] {
          let (theirs, none) = (route.address("\(request)"), route.address("139999-999"))
          let isGet = route.method == "GET"
          let answer = try await isGet ? browser.get(theirs) : browser.post(theirs, more)
          let missing = try await isGet ? browser.get(none) : browser.post(none, more)
          #expect(answer.status == .notFound, "\(route)")
          #expect(answer.text == missing.text, "\(route)")
        }
      }
      #expect(try await portal.trace() == before)
    }
  }

  @Test(
    "An administrator sees no case, whatever the address", arguments: administrative)
  func administrators(_ role: Role) async throws {
    try await AttackedPortal.with { portal in
      let request = try await portal.rich()
      let browser = try await portal.browser(of: role.rawValue)
      _ = try await browser.get("/desk/password")
      let before = try await portal.trace()
      let routes = try await portal.probed().filter { $0.isDesk && !$0.isOpen }
      // What is done on their own pages is theirs to do, and logged.
      let own = routes.filter { $0.method != "GET" && $0.place?.roles.contains(role) ?? false }
      let others = routes.filter { route in !own.contains { $0.description == route.description } }
      for (index, route) in (others + own).enumerated() {
        if index == others.count { #expect(try await portal.trace() == before) }
        let address = route.address("\(request)")
        let answer =
          try await route.method == "GET"
          ? browser.get(address) : browser.post(address, ["asked": "yes", "reason": "查看"])
        if route.isOfCases {
          #expect([403, 404].contains(answer.status.code), "\(route)")
        }
        for word in ["周文静", "2025年度财政决算草案", "13800000000", "内部意见"] {
          #expect(!answer.shows(word), "\(route) shows \(word)")
        }
      }
    }
  }

  @Test(
    "An act changes nothing for a role that may not do it, whatever the form says",
    arguments: Role.allCases)
  func acts(_ role: Role) async throws {
    try await AttackedPortal.with { portal in
      let request = try await portal.rich()
      let browser = try await portal.browser(of: role.rawValue)
      _ = try await browser.get("/desk/password")
      let before = try await portal.trace()
      for act in CaseAct.allCases where !act.officeAct.roles.contains(role) {
        for fields in Self.filled(portal) {
          let answer = try await browser.post("/desk/requests/\(request)/\(act.rawValue)", fields)
          #expect([403, 404].contains(answer.status.code), "\(role) \(act): \(answer.status)")
        }
      }
      #expect(try await portal.trace() == before)
    }
  }

  /// A form with everything an act could ask for.
  private static func filled(_ portal: AttackedPortal) -> [KeyValuePairs<String, String>] {
    let head = portal.people["head"]?.rawValue ?? ""
    return [
      [
        "day": "2026-03-02", "text": "内容", "words": "内容", "note": "内容", "reason": "理由",
        "through": "2026-03-20", "party": "张三", "serial": "1", "outcome": "nonexistent",
        "workingDays": "5", "approver": head, "standard": "byPage", "units": "40",
        "deliveryMode": "post", "title": "标题", "agency": "清河县自然资源局", "unit": "预算股",
      ],
      [:],
    ]
  }

  @Test("A page of the desk is for the roles that find it", arguments: Role.allCases)
  func places(_ role: Role) async throws {
    try await AttackedPortal.with { portal in
      let browser = try await portal.browser(of: role.rawValue)
      _ = try await browser.get("/desk/password")
      let before = try await portal.trace()
      for route in try await portal.probed() {
        guard let place = route.place, !place.roles.contains(role) else { continue }
        let answer =
          try await route.method == "GET"
          ? browser.get(route.address("139999-1")) : browser.post(route.address("139999-1"))
        #expect([303, 403, 404].contains(answer.status.code), "\(role) \(route): \(answer.status)")
      }
      #expect(try await portal.trace() == before)
    }
  }

  @Test("The lead office reads the cases below it and changes nothing in them")
  func leadOffice() async throws {
    try await AttackedPortal.with { portal in
      let request = try await portal.rich()
      let browser = try await portal.browser(of: "lead-office")
      _ = try await browser.get("/desk/password")
      let before = try await portal.trace()
      for route in try await portal.probed() where route.isOfCases && route.method == "POST" {
        let answer = try await browser.post(
          route.address("\(request)"), ["asked": "yes", "reason": "查看", "note": "x", "unit": "x"])
        #expect(answer.status == .forbidden, "\(route): \(answer.status)")
        #expect(!answer.shows("13800000000"))
      }
      #expect(try await portal.trace() == before)
    }
  }

  @Test(
    "Ids that no page of ours makes lead nowhere", arguments: AttackDatabase.all)
  func ids(_ database: AttackDatabase) async throws {
    try await AttackedPortal.with(database) { portal in
      let request = try await portal.rich()
      let officer = try await portal.browser(of: "handler")
      let requester = portal.browser()
      let own = try await portal.submitted()
      requester.cookies["gongkai-pass"] = try portal.office.token(
        of: portal.office.pass(of: own), now: portal.now)
      for id in Self.forged {
        for address in [
          "/desk/requests/\(id)", "/desk/requests/\(id)/note", "/desk/requests/\(id)/draft",
          "/desk/requests/\(request)/letters/\(id)/pdf", "/desk/requests/\(request)/files/\(id)",
          "/desk/requests/\(request)/letters/1/\(id)", "/desk/requests/\(request)/\(id)",
        ] {
          let answer = try await officer.get(address)
          #expect(answer.status == .notFound, "\(address.prefix(80))")
        }
        for address in [
          "/progress/request/letters/\(id).pdf", "/progress/request/letters/1.\(id)",
          "/progress/request/letters/\(id)", "/progress/request/files/\(id)",
          "/progress/request/\(id)", "/assets/\(id)", "/requests/receipt/\(id)",
        ] {
          let answer = try await requester.get(address)
          #expect(answer.status == .notFound, "\(address.prefix(80))")
        }
      }
    }
  }

  private static let forged = [
    "-1", "0", "99", "9223372036854775807", "9223372036854775808", "99999999999999999999999999",
    "139999-0", "139999--1", "139999-99999999999999999", "139999-001", "139998-1", "139999-1%00",
    "139999-1%20", "139999-%EF%BC%91", "%31%33%39%39%39%39-1", "..", "..%2f..%2fetc%2fpasswd",
    "%2e%2e%2f", "..%5c..%5c", "%00", "%0d%0aSet-Cookie:x=y", "'", "1'%20OR%20'1'='1", "1;DROP",
    "%ED%A0%80", "%", "%zz", "*", "139999-*", "null", "undefined", "NaN", "1e3", "0x1",
    String(repeating: "9", count: 4000), String(repeating: "%41", count: 2000),
  ]

  @Test("A pass opens its own request and no other's papers", arguments: AttackDatabase.all)
  func passes(_ database: AttackDatabase) async throws {
    try await AttackedPortal.with(database) { portal in
      let file = try await portal.premises.files.keep(
        Array("他人的材料".utf8), named: "他人.txt", limits: AttachmentLimits(), now: portal.now)
      let theirs = try await portal.submitted("他人的申请", files: [file])
      let mine = try await portal.submitted("我的申请")
      let office = portal.office
      let browser = portal.browser()
      browser.cookies["gongkai-pass"] = try office.token(of: office.pass(of: mine), now: portal.now)
      let page = try await browser.get("/progress/request")
      #expect(page.text.contains("我的申请") && !page.text.contains("他人的申请"))
      for address in ["files/1", "files/2", "files/0", "files/-1"] {
        #expect(try await browser.get("/progress/request/\(address)").status == .notFound)
      }
      let number = try await portal.record(theirs.request).number
      #expect(!page.shows(number))
      _ = try await browser.post("/progress/request/withdrawal", ["request": "\(theirs.request)"])
      #expect(try await portal.record(theirs.request).standing.isOpen, "only its own is withdrawn")
      #expect(try await portal.record(mine.request).standing.isOpen == false)
    }
  }

  @Test("A pass that was forged, changed, cut or kept too long opens nothing")
  func forgedPasses() async throws {
    try await AttackedPortal.with { portal in
      let mine = try await portal.submitted("我的申请")
      let good = try portal.office.token(of: portal.office.pass(of: mine), now: portal.now)
      let browser = portal.browser()
      var forged = [
        "", "1.", ".", "1.AAAA", "2." + good.dropFirst(2), good + "A",
        "4294967296." + good.dropFirst(2), "-1." + good.dropFirst(2),
        String(repeating: "A", count: 3000), "1.\(mine.request)", "%00", good + "; x=y",
      ]
      forged += stride(from: 0, to: good.count, by: 7).map { String(good.prefix($0)) }
      forged += (2..<good.count).map { Self.flipped(good, at: $0) }
      for pass in forged {
        browser.cookies["gongkai-pass"] = pass
        let answer = try await browser.get("/progress/request")
        let location = answer["Location"]
        // What follows a semicolon is another cookie, and the last bits of base64 are not looked at.
        if answer.status == .ok {
          #expect(pass.hasPrefix(good.dropLast()), "\(pass)")
        } else {
          #expect(location == "/progress", "\(pass)")
        }
      }
      browser.cookies["gongkai-pass"] = good
      #expect(try await browser.get("/progress/request").status == .ok)
      portal.clock.pass(seconds: 2 * 3600)
      #expect(try await browser.get("/progress/request").status == .seeOther)
    }
  }

  private static func flipped(_ text: String, at offset: Int) -> String {
    var bytes = Array(text.utf8)
    bytes[offset] = bytes[offset] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
    return String(decoding: bytes, as: UTF8.self)
  }
}
