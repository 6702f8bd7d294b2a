import Foundation
import Law
import Mail
import Testing

@testable import Office
@testable import Records

@Suite("Each digest of a morning is made once")
struct DigestRoundTests {
  private static let finance = "2026-03-30-agency-139999-2.txt"

  private static func due(_ desk: DigestDesk) async throws -> RequestID {
    let request = try await desk.desk.received(.testing("我家宅基地的批复"))
    _ = try await desk.desk.office.assign(
      desk.desk.entry(request, "intake"), unit: nil, handler: desk.desk.who("handler"))
    return request
  }

  @Test(
    "At its hour, for officers, agencies and the lead office; then no more",
    arguments: TestDatabase.all)
  func once(database: TestDatabase) async throws {
    try await DigestDesk.with(database) { desk in
      _ = try await Self.due(desk)
      let handler = try desk.desk.who("handler").rawValue
      desk.clock.set(.at(.march(30), hour: 7))
      #expect(try await desk.round().morning == .march(27), "a Friday: the hour has not come")
      let early = try desk.files
      desk.clock.set(.at(.march(30), hour: 8))
      let round = try await desk.round()
      #expect(round.morning == .march(30) && round.papers == 3 && round.mails == 3)
      let files = [
        "2026-03-30-agency-139999-2.txt", "2026-03-30-officer-\(handler).txt",
        "2026-03-30-units-139999-1.txt",
      ]
      #expect(try desk.files.filter { !early.contains($0) } == files)
      let mails = desk.mail.sent.filter { $0.id.contains("2026-03-30") }
      #expect(
        mails.map(\.to.text).sorted() == [
          "handler@qinghe.invalid", "head@qinghe.invalid", "lead-office@qinghe.invalid",
        ])
      for hour in [9, 12, 23] {
        desk.clock.set(.at(.march(30), hour: hour))
        let again = try await desk.round()
        #expect(again == DigestRound(morning: .march(30)))
      }
      let tally = try await desk.store { try $0.tally(.march(30)) }
      // Of 3 agencies and 7 officers with cases, those for whom nothing falls due have no paper.
      #expect(tally == ["written": 3, "sent": 3, "nothing": 8])
    }
  }

  @Test("The whole text: no title, no requester, no contact data; links where there is an address")
  func text() async throws {
    try await DigestDesk.with(.sqlite) { desk in
      let request = try await Self.due(desk)
      desk.clock.set(.at(.march(31), hour: 8))
      let digest = try await desk.desk.office.digest(of: Desk.finance, now: desk.clock.now)
      let job = DigestJob(day: .march(31), paper: .agency(Desk.finance), agency: Desk.finance)
      let text = DigestText(
        digest: digest, morning: .march(31), silentSince: nil,
        post: try desk.post(link: "https://gongkai.qinghe.invalid")
      ).text(job)
      #expect(
        text == """
          到期提醒：清河县财政局，已过期1件

          日期：2026年3月31日（星期二）
          范围：本机关全部

          一、已过期（1件）
          1. 清财依申请〔2026〕1号
             等待：答复申请人（《中华人民共和国政府信息公开条例》第三十三条第二款）
             期限：2026年3月30日（星期一），已超期1天
             承办：李建国
             https://gongkai.qinghe.invalid/desk/requests/\(request)

          这份提醒由程序自动生成，请勿回复。办理和详情请登录工作台。
          https://gongkai.qinghe.invalid/desk/digest
          编号：2026-03-31/agency/139999-2

          """)
      try await desk.round()
      let all =
        try desk.files.map { try desk.text($0) } + desk.mail.sent.map { $0.subject + $0.text }
      #expect(!all.isEmpty)
      for text in all {
        for word in ["宅基地", "王秀兰", "13800000000", "example.invalid", "139999199003070514"] {
          #expect(!text.contains(word))
        }
      }
      let titled = DigestText(
        digest: digest, morning: .march(31), silentSince: nil, post: try desk.post(titles: true)
      ).text(job)
      #expect(titled.contains("   事项：我家宅基地的批复\n"), "where the office wants them")
    }
  }

  @Test("A mail is what stands in the outbox, to the letter")
  func same() async throws {
    try await DigestDesk.with(.sqlite) { desk in
      _ = try await Self.due(desk)
      try await desk.round()
      let mail = try #require(desk.mail.sent.first { $0.to.text == "head@qinghe.invalid" })
      #expect(mail.text == (try desk.text(Self.finance)))
      #expect(mail.subject == "到期提醒：清河县财政局，今天到期1件")
    }
  }

  @Test(
    "A process without a mail server leaves the mails to one that has it, which sends each once",
    arguments: TestDatabase.all)
  func withoutMail(database: TestDatabase) async throws {
    try await DigestDesk.with(database) { desk in
      _ = try await Self.due(desk)
      let first = try await desk.round(mails: false)
      #expect(first.papers == 3 && first.mails == 0 && first.failures.isEmpty)
      #expect(try await desk.round(mails: false) == DigestRound(morning: .march(30)))
      let second = try await desk.round()
      #expect(second.papers == 0 && second.mails == 3 && desk.mail.sent.count == 3)
      for mails in [true, false] {
        #expect(try await desk.round(mails: mails) == DigestRound(morning: .march(30)))
      }
      // The other way about: the mail is due when the process without a server looks.
      desk.clock.set(.at(.march(31), hour: 8))
      desk.mail.fail("head@qinghe.invalid", .postponed(451))
      #expect(try await desk.round().postponed == 1)
      desk.clock.advance(seconds: 60)
      #expect(try await desk.round(mails: false) == DigestRound(morning: .march(31)))
      desk.mail.fail("head@qinghe.invalid", nil)
      #expect(try await desk.round().mails == 1)
    }
  }

  @Test("Several processes at once share the work", arguments: TestDatabase.all)
  func together(database: TestDatabase) async throws {
    try await DigestDesk.with(database) { desk in
      _ = try await Self.due(desk)
      try await withThrowingTaskGroup(of: DigestRound.self) { group in
        for _ in 0..<6 { group.addTask { try await desk.round() } }
        var (papers, mails) = (0, 0)
        for try await round in group {
          papers += round.papers
          mails += round.mails
        }
        #expect(papers == 3 && mails == 3)
      }
      #expect(try desk.files.count == 3 && desk.mail.sent.count == 3)
    }
  }

  @Test(
    "Killed between taking up and writing: the next round after ten minutes writes it, once",
    arguments: TestDatabase.all)
  func killedBeforeWriting(database: TestDatabase) async throws {
    try await DigestDesk.with(database) { desk in
      _ = try await Self.due(desk)
      let now = desk.clock.now
      try await desk.store { store in
        try store.plan(
          [DigestJob(day: .march(30), paper: .agency(Desk.finance), agency: Desk.finance)], now: now
        )
        // Taken up by a process that is no more.
        _ = try store.claim(now: now, until: now.adding(seconds: 600))
      }
      try await desk.round(mails: false)
      #expect(try desk.files.isEmpty, "perhaps it still lives")
      desk.clock.advance(seconds: 600)
      #expect(try await desk.round(mails: false).papers == 1)
      #expect(try desk.files == [Self.finance])
      #expect(try await desk.state("agency/139999-2") == "written 2 -")
      desk.clock.advance(seconds: 6000)
      #expect(try await desk.round(mails: false).papers == 0)
      #expect(try desk.files == [Self.finance])
    }
  }

  @Test(
    "Killed between writing and noting it: the paper stays as it is", arguments: TestDatabase.all)
  func killedAfterWriting(database: TestDatabase) async throws {
    try await DigestDesk.with(database) { desk in
      _ = try await Self.due(desk)
      let (office, post, now) = (desk.desk.office, try desk.post(), desk.clock.now)
      let job = try await desk.store { store in
        try store.plan(
          [DigestJob(day: .march(30), paper: .agency(Desk.finance), agency: Desk.finance)], now: now
        )
        return try #require(try store.claim(now: now, until: now.adding(seconds: 600)))
      }
      _ = try await DigestDelivery(office, post, now: now).deliver(job)
      let written = try desk.text(Self.finance)
      desk.clock.set(.at(.march(30), hour: 20))
      _ = try await office.assign(
        desk.desk.entry(try await Self.due(desk), "intake", .march(30)), unit: "预算股", handler: nil)
      try await desk.round(mails: false)
      #expect(try desk.text(Self.finance) == written)
      #expect(try desk.files == [Self.finance], "and no draft is left")
      #expect(try await desk.state("agency/139999-2") == "written 2 -")
    }
  }

  @Test(
    "Killed after the mail was taken: it goes out again under the same Message-ID, and is not lost")
  func killedAfterSending() async throws {
    try await DigestDesk.with(.sqlite) { desk in
      _ = try await Self.due(desk)
      let (now, head) = (desk.clock.now, try desk.desk.who("head"))
      let job = try await desk.store { store in
        try store.plan(
          [
            DigestJob(
              day: .march(30), paper: .agency(Desk.finance), recipient: head, agency: Desk.finance)
          ], now: now)
        return try #require(try store.claim(now: now, until: now.adding(seconds: 600)))
      }
      _ = try await DigestDelivery(desk.desk.office, try desk.post(), now: now).deliver(job)
      desk.clock.advance(seconds: 600)
      try await desk.round()
      #expect(desk.mail.sent.count == 2 && Set(desk.mail.sent.map(\.id)).count == 1)
      #expect(Set(desk.mail.sent.map(\.text)).count == 1)
    }
  }

  @Test("Whoever was too slow does not undo what another did meanwhile")
  func tooSlow() async throws {
    try await DigestDesk.with(.sqlite) { desk in
      let now = desk.clock.now
      let (first, second) = try await desk.store { store in
        try store.plan(
          [DigestJob(day: .march(30), paper: .agency(Desk.finance), agency: Desk.finance)], now: now
        )
        return (
          try #require(try store.claim(now: now, until: now.adding(seconds: 600))),
          try #require(
            try store.claim(now: now.adding(seconds: 600), until: now.adding(seconds: 1200)))
        )
      }
      try await desk.store { store in
        try store.end(second, .written)
        try store.fail(first, .disk)
        try store.postpone(first, .disk, until: now)
      }
      #expect(try await desk.state("agency/139999-2") == "written 2 -")
    }
  }

  @Test("A process that dies each time does not try for ever")
  func interrupted() async throws {
    try await DigestDesk.with(.sqlite) { desk in
      _ = try await Self.due(desk)
      let now = desk.clock.now
      try await desk.store { store in
        try store.plan(
          [DigestJob(day: .march(30), paper: .agency(Desk.finance), agency: Desk.finance)], now: now
        )
        for _ in 0..<6 { _ = try store.claim(now: now, until: now) }
      }
      let failures = try await desk.round().failures
      #expect(failures.map(\.fault) == [.interrupted])
      #expect(try await desk.state("agency/139999-2") == "failed 7 interrupted")
    }
  }

  @Test("A file that is not ours is left alone, and told")
  func nameTaken() async throws {
    try await DigestDesk.with(.sqlite) { desk in
      _ = try await Self.due(desk)
      _ = try desk.post()
      try Data("别人的".utf8).write(to: URL(filePath: "\(desk.folder)/\(Self.finance)"))
      let round = try await desk.round()
      #expect(
        round.failures.map(\.fault) == [.nameTaken, .nameTaken], "the paper, and the mail of it")
      #expect(try desk.text(Self.finance) == "别人的")
    }
  }

  @Test("A paper too large to be one is not read in part")
  func tooLarge() async throws {
    try await DigestDesk.with(.sqlite) { desk in
      let outbox = try Outbox(path: desk.folder)
      let path = "\(desk.folder)/a.txt"
      try Data(repeating: 0x61, count: 8 << 20).write(to: URL(filePath: path))
      #expect(try await outbox.text("a.txt")?.utf8.count == 8 << 20)
      try Data(repeating: 0x61, count: 8 << 20 + 1).write(to: URL(filePath: path))
      await #expect(throws: DiskFault.self) { try await outbox.text("a.txt") }
    }
  }

  @Test("Papers are for their owner's eyes, whole, and without a draft beside them")
  func files() async throws {
    try await DigestDesk.with(.sqlite) { desk in
      _ = try await Self.due(desk)
      try await desk.round()
      for name in try desk.files {
        let path = "\(desk.folder)/\(name)"
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        #expect(try desk.text(name).hasSuffix("编号：\(Self.mark(name))\n"))
      }
    }
  }

  /// `2026-03-30-agency-139999-2.txt` as `2026-03-30/agency/139999-2`.
  private static func mark(_ name: String) -> String {
    let parts = name.dropLast(4).split(separator: "-")
    return
      "\(parts[0...2].joined(separator: "-"))/\(parts[3])/\(parts[4...].joined(separator: "-"))"
  }
}
