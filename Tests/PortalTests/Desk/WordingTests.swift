import Drafting
import HTTPTypes
import Law
import Office
import Testing

@testable import Portal
@testable import Records

@Suite("The wordings of letters at the desk")
struct WordingTests {
  private static let address = "/desk/wordings/receipt"
  private static let own = LetterTemplate.standard(for: .receipt).text
    .replacing("【主送】", with: "【主送】尊敬的")

  @Test("Every kind stands in one group, so that none is missing from the list")
  func groups() {
    let kinds = WordingGroup.all.flatMap(\.kinds)
    #expect(kinds.count == LetterKind.allCases.count)
    #expect(Set(kinds) == Set(LetterKind.allCases))
  }

  @Test("Who handles cases reads them, the head alone saves", arguments: Role.allCases)
  func roles(role: Role) async throws {
    try await DeskClient.with { desk in
      let browser = try await desk.browser(of: role)
      let reads = OfficeAct.readCases.roles.contains(role)
      for path in ["/desk/wordings", Self.address] {
        #expect(try await desk.get(path, as: browser).status == (reads ? .ok : .forbidden))
      }
      let saves = role == .head
      let removal = try await desk.get("\(Self.address)/removal", as: browser)
      #expect(removal.status == (saves ? .ok : .forbidden))
      let saved = try await desk.post(
        Self.address, ["text": Self.own], as: browser, from: "/desk/password")
      #expect(saved.status == (saves ? .seeOther : .forbidden))
      let forged = try await desk.post(Self.address, token: "x", ["text": Self.own], as: browser)
      #expect(forged.status == .forbidden)
    }
  }

  @Test("Looked at, saved, seen in the list, and taken back")
  func journey() async throws {
    try await DeskClient.with { desk in
      let browser = try await desk.browser(of: "head")
      let standard = try await desk.get("/desk/wordings", as: browser).text
      #expect(standard.contains("现在都用标准用语") && !standard.contains("最近保存"))
      let shown = try await desk.post(
        "\(Self.address)/preview", ["text": Self.own], as: browser, from: Self.address)
      #expect(shown.status == .ok)
      for part in ["尊敬的王秀兰：", "letter-agency", "尊敬的{{申请人}}", "删去", "增加"] {
        #expect(shown.text.contains(part), "\(part)")
      }
      let pdf = try await desk.post(
        "\(Self.address)/preview/pdf", ["text": Self.own], as: browser, from: Self.address)
      #expect(pdf.bytes.starts(with: Array("%PDF".utf8)))
      #expect(try await desk.office.wording(of: .receipt, by: desk.who("head")).isOwn == false)
      let saved = try await desk.post(Self.address, ["text": Self.own], as: browser)
      #expect(saved.headers[.location] == "\(Self.address)?done=saved")
      let list = try await desk.get("/desk/wordings", as: browser)
      #expect(list.count(of: "本机关用语<") == 1)
      #expect(list.text.contains("其中1种用本机关自己的用语"))
      let question = try await desk.get("\(Self.address)/removal", as: browser)
      #expect(question.text.contains("已经生成的文书不变"))
      let removed = try await desk.post("\(Self.address)/removal", [:], as: browser)
      #expect(removed.headers[.location] == "\(Self.address)?done=removed")
      #expect(try await desk.get("/desk/wordings", as: browser).text.contains("现在都用标准用语"))
    }
  }

  @Test("All faults stand on top and beside the field, and nothing typed is lost")
  func faults() async throws {
    try await DeskClient.with { desk in
      let browser = try await desk.browser(of: "head")
      let text = "【机关】{{发文机关}}\n根据条例第三十三条<b>\n{{没有的标签}}"
      let faults = LetterTemplate.check(text, for: .receipt)
      for path in [Self.address, "\(Self.address)/preview", "\(Self.address)/preview/pdf"] {
        let answer = try await desk.post(path, ["text": text], as: browser, from: Self.address)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.count(of: "href=\"#f-text\"") == faults.count)
        #expect(answer.count(of: "class=\"field-error\"") == faults.count)
        #expect(answer.text.contains("第2行（根据条例第三十三条&lt;b&gt;）"))
        #expect(answer.text.contains("\n\(text.replacing("<b>", with: "&lt;b&gt;"))</textarea>"))
      }
    }
  }

  @Test("No such letter", arguments: ["x", "reply.withdrawn", "..%2F..%2Fetc"])
  func unknown(kind: String) async throws {
    try await DeskClient.with { desk in
      let answer = try await desk.get("/desk/wordings/\(kind)", as: desk.browser(of: "head"))
      #expect(answer.status == .notFound)
    }
  }

  @Test("Every kind has a page and a sample to look at", arguments: LetterKind.allCases)
  func samples(kind: LetterKind) async throws {
    try await DeskClient.with { desk in
      let address = WordingRoutes.address(kind)
      let answer = try await desk.post(
        "\(address)/preview", ["text": LetterTemplate.standard(for: kind).text],
        as: desk.browser(of: "handler"), from: address)
      #expect(answer.status == .ok)
      #expect(answer.text.contains("id=\"preview\""))
    }
  }
}
