import Drafting
import Law
import Testing

@testable import Office
@testable import Records

extension RequestForm {
  /// A whole form as 王秀兰 sends it; her number has the right check digit and belongs to nobody.
  static func testing(
    _ title: String = "2025年度财政决算草案", name: String = "王秀兰",
    identity: String? = "139999199003070514"
  ) -> RequestForm {
    RequestForm(
      requester: RequesterForm(
        requesterClass: .naturalPerson, name: name, identityKind: .residentCard,
        identityNumber: identity, phone: "13800000000", email: "wang@example.invalid",
        address: "清河县城关镇人民路3号", postcode: "000000"),
      title: title, description: "申请公开\(title)及其附表。", supplyWay: .email)
  }
}

extension Desk {
  /// A request on the web, submitted on the Monday.
  func submitted(_ form: RequestForm = .testing(), on day: Day = monday) async throws -> Submission
  {
    try await office.submit(form, to: Self.finance, now: .at(day))
  }

  /// The same, confirmed on the day.
  func received(_ form: RequestForm = .testing(), on day: Day = monday) async throws -> RequestID {
    let submission = try await submitted(form, on: day)
    _ = try await office.confirm(try entry(submission.request, "intake", day))
    return submission.request
  }

  func entry(
    _ request: RequestID, _ who: String, _ day: Day = monday, version: Int? = nil
  ) throws -> Entry {
    Entry(request, version: version, by: try actor(who), now: .at(day, hour: 10))
  }

  func pass(_ request: RequestID, _ day: Day = monday) -> Entry {
    Entry(request, by: .requester(RequesterPass(request: request)), now: .at(day, hour: 10))
  }

  /// A draft that says that nothing was found, which hangs on no earlier step.
  static let nothing = ReplyDraft(
    outcome: .nonexistent, words: [.search: "检索了公文系统和档案，未发现该信息"])

  /// A draft that discloses.
  static let disclosing = ReplyDraft(
    outcome: .disclosed, words: [.access: "具体内容见附件", .disclosed: "决算草案", .grounds: "依申请公开"])

  /// Drafted, reviewed and signed on a day.
  func signed(
    _ request: RequestID, _ draft: ReplyDraft = nothing, on day: Day = monday
  ) async throws {
    _ = try await office.draftReply(try entry(request, "handler", day), draft)
    _ = try await office.review(try entry(request, "reviewer", day))
    _ = try await office.sign(try entry(request, "head", day))
  }

  /// Answered and delivered on a day.
  func replied(
    _ request: RequestID, _ draft: ReplyDraft = nothing, on day: Day = monday
  ) async throws {
    try await signed(request, draft, on: day)
    _ = try await office.deliver(try entry(request, "handler", day), .post)
  }

  func record(_ request: RequestID) async throws -> CaseRecord {
    try await records.read { try #require(try RequestStore($0).find(request)) }
  }

  func watches(_ request: RequestID) async throws -> [Watch: Day] {
    try await records.read { try RequestStore($0).watches(of: request) }
  }

  func events(_ request: RequestID) async throws -> [CaseEvent] {
    try await records.read { try RequestStore($0).events(of: request) }
  }

  func log(_ request: RequestID) async throws -> [LogEntry] {
    try await records.read { session in
      try Log.entries(of: request.subject, county: Self.county, session)
    }
  }
}

extension Day {
  static func march(_ day: Int) -> Day { Day(year: 2026, month: 3, day: day) ?? .first }
  static func april(_ day: Int) -> Day { Day(year: 2026, month: 4, day: day) ?? .first }
}
