import HTTPTypes
import Law
import Office
import Testing

@testable import Portal
@testable import Records

@Suite("The log at the desk")
struct LogTests {
  private static let address = "/desk/log"

  @Test("Only the audit administrator reads it", arguments: Role.allCases)
  func roles(role: Role) async throws {
    try await DeskClient.inNovember { desk in
      let browser = try await desk.signedIn(role)
      let isTheirs = role == .auditAdministrator
      #expect(try await browser.get(Self.address).status == (isTheirs ? .ok : .forbidden))
      if isTheirs {
        #expect(try await browser.get("/desk").headers[.location] == Self.address)
      } else {
        for noun in ["csv", "verification"] {
          let answer = try await browser.post("\(Self.address)/\(noun)", [], from: "/desk/password")
          #expect(answer.status == .forbidden, "\(noun)")
        }
        #expect(try await browser.get("\(Self.address)/anchor").status == .forbidden)
      }
    }
  }

  @Test("Acts in words, things by their numbers and names, nothing of what was asked for")
  func words() async throws {
    try await DeskClient.inNovember { desk in
      let request = try await desk.counter("<b>决算草案</b>", on: DeskClient.day(11, 20))
      _ = try await desk.office.unmask(
        request, .phone, reason: "电话通知<i>补正</i>", by: try desk.who(.handler),
        now: desk.now)
      let browser = try await desk.signedIn(.auditAdministrator)
      let text = try await browser.get(Self.address).text
      #expect(text.contains(">登记申请</div>") && text.contains(">查看完整的个人信息</div>"))
      #expect(text.contains("清财依申请〔2026〕1号"))
      #expect(text.contains("理由：电话通知&lt;i&gt;补正&lt;/i&gt;"))
      #expect(!text.contains("决算草案") && !text.contains("13800000000"))
      let found = try await browser.get(
        "\(Self.address)?subject=\(Percent.encoded("清财依申请〔2026〕1号"))&act=unmask"
      ).text
      #expect(found.contains("本页1条。"))
      let day = try await browser.get("\(Self.address)?from=2026-11-21&through=2026-11-22").text
      #expect(day.contains("没有符合条件的记录"))
      for (query, said) in [
        ("from=2026-13-01", "2026-13-01"), ("subject=%3Cb%3E", "没有这个申请编号、用户名或机关代字"),
      ] {
        let answer = try await browser.get("\(Self.address)?\(query)")
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains(said), "\(query)")
      }
    }
  }

  @Test("Whatever stands in the log has a name")
  func names() {
    for act in Words.LogPage.acts {
      #expect(Words.LogPage.name(of: act) != act.rawValue, "\(act.rawValue)")
    }
    let known = Set(Words.LogPage.acts.map(\.rawValue))
    #expect(known.isSuperset(of: ["submit", "recompute", "importRequest", "digest", "sign-in"]))
    for (key, value, said) in [
      ("identity", "called-back", "核对身份："), ("papers", "12", "文件12份"), ("mails", "3", "邮件3封"),
    ] {
      let text = Words.LogPage.detail(key, value, agency: { $0 })
      #expect(text?.hasPrefix(said) == true && text?.contains("called-back") != true, "\(key)")
    }
  }

  @Test("Fifty a page, the older ones behind a link that keeps the filter")
  func paged() async throws {
    try await DeskClient.inNovember { desk in
      let county = desk.office.county
      for serial in 1...60 {
        try await desk.office.records.engine.write(
          logging: county, by: .system, now: desk.now
        ) { _, pad in
          pad.note(LogAct(rawValue: "submit"), RecordSubject("request", "139999-\(serial)"))
        }
      }
      let browser = try await desk.signedIn(.auditAdministrator)
      let first = try await browser.get("\(Self.address)?actor=system").text
      #expect(first.contains("第60条至第11条"))
      #expect(first.contains(#"href="/desk/log?actor=system&amp;before=11""#))
      let second = try await browser.get("\(Self.address)?actor=system&before=11").text
      #expect(second.contains("第10条至第1条"))
      #expect(second.contains(#"href="/desk/log?actor=system""#))
    }
  }

  @Test("Checked on the page: whole, with an anchor to keep; then broken, and where")
  func verified() async throws {
    try await DeskClient.inNovember { desk in
      try await desk.counter("决算草案", on: DeskClient.day(11, 20))
      let browser = try await desk.signedIn(.auditAdministrator)
      #expect(try await browser.get("\(Self.address)/anchor").status == .notFound)
      let begun = try await browser.post(
        "\(Self.address)/verification", [], from: Self.address)
      #expect(begun.headers[.location] == "\(Self.address)#verification")
      let whole = try await browser.get(Self.address).text
      #expect(whole.contains("日志完整：共核对1条，没有改动（2026-11-23 10:00:00核验）"))
      #expect(whole.contains("核验日志"), "that it was checked stands in it")
      let anchor = try await browser.get("\(Self.address)/anchor")
      #expect(anchor.text.hasPrefix("gongkai log anchor 1\n139999 1 "))

      try await desk.office.records.write { session in
        try session.script(
          """
          DROP TRIGGER log_entries_not_changed;
          UPDATE log_entries SET actor = 'system' WHERE serial = 1;
          """)
      }
      _ = try await browser.post("\(Self.address)/verification", [], from: Self.address)
      let broken = try await browser.get(Self.address).text
      #expect(broken.contains("日志有问题：前0条完整，共2条"))
      #expect(broken.contains("第1条的内容与写入时不同"))
    }
  }

  @Test("As a file: what the filter lets through, and a line in the log about it")
  func file() async throws {
    try await DeskClient.inNovember { desk in
      let request = try await desk.counter("决算草案", on: DeskClient.day(11, 20))
      _ = try await desk.office.unmask(
        request, .phone, reason: "电话通知", by: try desk.who(.handler), now: desk.now)
      let browser = try await desk.signedIn(.auditAdministrator)
      let answer = try await browser.post(
        "\(Self.address)/csv", [("act", "unmask")], from: Self.address)
      #expect(answer.status == .ok)
      #expect(answer.headers[.contentType] == "text/csv; charset=utf-8")
      let lines = answer.text.split(separator: "\r\n").map(String.init)
      #expect(lines.count == 2 && lines[0].hasSuffix("序号,时间,人员,事项,对象,说明"))
      #expect(lines[1].contains("查看完整的个人信息"))
      #expect(try await browser.get(Self.address).text.contains("下载日志"))
    }
  }
}
