import HTTPTypes
import Hummingbird
import Law

@testable import Office
@testable import Portal
@testable import Records

/// The portal of 清河县 over an empty SQLite database, and a browser that keeps its cookies.
struct PublicDesk: Sendable {
  let premises: Premises
  let log = LogLines()

  static let now = TestPremises.now

  static func with(_ body: (PublicDesk) async throws -> Void) async throws {
    try await TestPremises.with(filledBy: fill) { premises, _ in
      try await body(PublicDesk(premises: premises))
    }
  }

  @Sendable private static func fill(_ records: Records) async throws {
    let county = TestPremises.county
    let agency = Agency(
      id: AgencyID(county: county, serial: 1), level: .county, name: "清河县财政局", shortName: "清财",
      contact: AgencyContact(address: "清河县府前街1号", phone: "0000-1234567"))
    try await records.write { session in
      try session.agencies.save(County(code: county, name: "清河县"))
      try session.agencies.save(agency)
    }
  }

  func browser() -> PublicBrowser { PublicBrowser(desk: self) }
}

/// One browser: cookies and the token of the last page.
final class PublicBrowser {
  private let desk: PublicDesk
  private(set) var cookies: [String: String] = [:]
  private(set) var token = ""
  /// One for all that it sends: what was submitted is known again.
  private lazy var router = Portal.router(
    premises: desk.premises, checker: .sample, logger: desk.log.logger)

  init(desk: PublicDesk) { self.desk = desk }

  func get(_ uri: String) async throws -> Answer { try await send(.get, uri) }

  /// A form with the last page's token; where it leads on, the page it leads to.
  func post(
    _ uri: String, _ fields: KeyValuePairs<String, String>, hasToken: Bool = true,
    follows: Bool = true
  ) async throws -> Answer {
    let all = fields.map { ($0.key, $0.value) } + (hasToken ? [("token", token)] : [])
    let body = all.map { "\($0.0)=\(Percent.encoded($0.1))" }.joined(separator: "&")
    let answer = try await send(
      .post, uri, headers: [.contentType: "application/x-www-form-urlencoded"],
      body: Array(body.utf8))
    guard follows, answer.status == .seeOther, let next = answer.headers[.location] else {
      return answer
    }
    return try await get(next)
  }

  private func send(
    _ method: HTTPRequest.Method, _ uri: String, headers: HTTPFields = [:], body: [UInt8]? = nil
  ) async throws -> Answer {
    var headers = headers
    if !cookies.isEmpty {
      headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    }
    let answer = try await router.answer(
      method, uri, headers: headers, body: body, log: desk.log)
    keep(answer)
    return answer
  }

  private func keep(_ answer: Answer) {
    for header in answer.headers[values: .setCookie] {
      let pair = header.split(separator: ";")[0].split(separator: "=", maxSplits: 1)
      cookies[String(pair[0])] = pair.count > 1 ? String(pair[1]) : ""
    }
    if !answer.token.isEmpty { token = answer.token }
  }
}
