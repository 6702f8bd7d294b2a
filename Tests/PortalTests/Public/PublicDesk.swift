import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Law
import NIOCore
import Testing

@testable import Office
@testable import Portal
@testable import Records

/// The portal of 清河县 over an empty SQLite database, and a browser that keeps its cookies.
struct PublicDesk: Sendable {
  let premises: Premises
  let log = LogLines()

  static let county = CountyCode(rawValue: "139999")
  /// 2026-03-02, a Monday, nine in the morning.
  static let now = Moment(startOf: Day(year: 2026, month: 3, day: 2) ?? .first)
    .adding(seconds: 9 * 3600)

  static func with(_ body: (PublicDesk) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gongkai-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let records = try await Records.open(.sqlite(path: folder.path + "/records.sqlite"))
    do {
      try await body(PublicDesk(premises: premises(records, folder.path)))
      try await records.close()
    } catch {
      try? await records.close()
      throw error
    }
  }

  private static func premises(_ records: Records, _ folder: String) async throws -> Premises {
    let county = try #require(county)
    let keys = try #require(KeyRing(secrets: [KeyID(rawValue: 1): Array(0..<32)]))
    let agency = Agency(
      id: AgencyID(county: county, serial: 1), level: .county, name: "清河县财政局", shortName: "清财",
      contact: AgencyContact(address: "清河县府前街1号", phone: "0000-1234567"))
    try await records.write { session in
      try session.agencies.save(County(code: county, name: "清河县"))
      try session.agencies.save(agency)
    }
    let files = try FileStore(path: folder + "/files")
    let throttle = Throttle(keys: keys)
    return Premises(
      site: Site(county: "清河县", office: nil), county: county,
      office: try await Office.open(
        records: records, keys: keys, files: files, county: county, throttle: throttle, now: now),
      accounts: Accounts(engine: records.engine, hasher: PasswordHasher(), throttle: throttle),
      files: files, tokens: FormTokens(key: keys.formKey), isSecure: false, now: { now })
  }

  func browser() -> PublicBrowser { PublicBrowser(desk: self) }
}

/// One browser: cookies and the token of the last page.
final class PublicBrowser {
  private let desk: PublicDesk
  private(set) var cookies: [String: String] = [:]
  private(set) var token = ""

  init(desk: PublicDesk) { self.desk = desk }

  func get(_ uri: String) async throws -> PortalClient.Answer { try await send(.get, uri) }

  /// A form with the last page's token; where it leads on, the page it leads to.
  func post(
    _ uri: String, _ fields: KeyValuePairs<String, String>, hasToken: Bool = true,
    follows: Bool = true
  ) async throws -> PortalClient.Answer {
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
  ) async throws -> PortalClient.Answer {
    var headers = headers
    if !cookies.isEmpty {
      headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    }
    let router = Portal.router(
      premises: desk.premises, checker: .sample, logger: desk.log.logger)
    let sent = headers
    let answer = try await Application(router: router, logger: desk.log.logger).test(.router) {
      client in
      try await client.execute(
        uri: uri, method: method, headers: sent, body: body.map { ByteBuffer(bytes: $0) }
      ) { response in
        PortalClient.Answer(
          status: response.status, headers: response.headers,
          text: String(buffer: response.body))
      }
    }
    keep(answer)
    return answer
  }

  private func keep(_ answer: PortalClient.Answer) {
    for header in answer.headers[values: .setCookie] {
      let pair = header.split(separator: ";")[0].split(separator: "=", maxSplits: 1)
      cookies[String(pair[0])] = pair.count > 1 ? String(pair[1]) : ""
    }
    if let match = answer.text.firstMatch(of: /name="token" value="([^"]+)"/) {
      token = String(match.1)
    }
  }
}
