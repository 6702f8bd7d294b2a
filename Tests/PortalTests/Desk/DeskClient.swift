import HTTPTypes
import Law
import Office
import Testing

@testable import Portal
@testable import Records

/// The desk of 清河县 over an empty database, and browsers of its people.
struct DeskClient: Sendable {
  let premises: Premises
  let people: [String: OfficerID]
  private let log = LogLines()

  var office: Office { premises.office }
  var now: Moment { premises.now() }

  /// When it is, unless a test says otherwise.
  static let now = TestPremises.now

  /// `named`: whether the portal says who answers for it.
  static func with(
    now: Moment = now, named: Bool = false, _ body: (DeskClient) async throws -> Void
  ) async throws {
    try await TestPremises.with(
      now: now, named: named, filledBy: { try await hire($0, TestPremises.county) },
      { try await body(DeskClient(premises: $0, people: $1)) })
  }

  private init(premises: Premises, people: [String: OfficerID]) {
    self.premises = premises
    self.people = people
  }

  func who(_ name: String) throws -> OfficerID { try #require(people[name]) }

  /// A browser in which somebody is signed in: the cookie of a session of theirs.
  func browser(of name: String) async throws -> String {
    let (officer, county, now) = (try who(name), office.county, now)
    let token = try await office.records.write { session in
      try SignIns.begin(officer, county: county, now: now, session)
    }
    return "\(PortalCookie.desk.rawValue)=\(token.text)"
  }

  func browser(of role: Role) async throws -> String {
    try await browser(of: role.testName)
  }

  func get(_ uri: String, as browser: String? = nil) async throws -> Answer {
    try await send(.get, uri, browser)
  }

  /// A form as the page at its own address sends it, with that page's token.
  func post(
    _ uri: String, _ fields: [String: String], as browser: String, from page: String? = nil
  ) async throws -> Answer {
    let token = try await get(page ?? uri, as: browser).token
    return try await post(uri, token: token, fields, as: browser)
  }

  func post(
    _ uri: String, token: String, _ fields: [String: String], as browser: String
  ) async throws -> Answer {
    let all = fields.merging(["token": token]) { first, _ in first }
    return try await post(uri, all.map { ($0.key, $0.value) }, as: browser)
  }

  /// Just these fields, of which some may be there more than once.
  func post(
    _ uri: String, _ fields: [(String, String)], as browser: String
  ) async throws -> Answer {
    let body = fields.map { "\($0.0)=\(Percent.encoded($0.1))" }.joined(separator: "&")
    return try await send(
      .post, uri, browser, (type: "application/x-www-form-urlencoded", Array(body.utf8)))
  }

  /// A form with a file.
  func upload(
    _ uri: String, _ file: (field: String, name: String, bytes: [UInt8]),
    _ fields: [String: String] = [:], as browser: String, from page: String
  ) async throws -> Answer {
    var form = Form()
    form.add(disposition: "name=\"token\"", Array(try await get(page, as: browser).token.utf8))
    for (name, value) in fields {
      form.add(disposition: "name=\"\(name)\"", Array(value.utf8))
    }
    form.add(disposition: "name=\"\(file.field)\"; filename=\"\(file.name)\"", file.bytes)
    form.close()
    return try await send(.post, uri, browser, (type: Form.contentType, form.bytes))
  }

  private func send(
    _ method: HTTPRequest.Method, _ uri: String, _ browser: String?,
    _ form: (type: String, bytes: [UInt8])? = nil
  ) async throws -> Answer {
    var headers: HTTPFields = [:]
    headers[.cookie] = browser
    headers[.contentType] = form?.type
    return try await Portal.router(premises: premises, checker: .sample, logger: log.logger)
      .answer(method, uri, headers: headers, body: form?.bytes, log: log)
  }
}
