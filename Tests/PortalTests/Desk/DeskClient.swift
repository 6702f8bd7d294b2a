import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Law
import NIOCore
import Office
import Testing

@testable import Portal
@testable import Records

/// The desk of 清河县 over an empty database, and browsers of its people.
struct DeskClient: Sendable {
  let office: Office
  let people: [String: OfficerID]
  private let premises: Premises
  private let log = LogLines()

  static let county = CountyCode(rawValue: "139999")
  /// 2026-03-02, a Monday, nine in the morning.
  static let now = Moment(startOf: Day(year: 2026, month: 3, day: 2) ?? .first)
    .adding(seconds: 9 * 3600)

  struct Answer {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let text: String

    /// The token of the page's own form.
    var token: String {
      text.firstMatch(of: /name="token" value="([^"]*)"/).map { String($0.1) } ?? ""
    }
  }

  static func with<T>(_ body: (DeskClient) async throws -> T) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gongkai-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let records = try await Records.open(.sqlite(path: folder.path + "/records.sqlite"))
    let client = try await DeskClient(records, folder: folder.path)
    let result = try await body(client)
    try await records.close()
    return result
  }

  private init(_ records: Records, folder: String) async throws {
    let county = try #require(Self.county)
    let keys = try #require(KeyRing(secrets: [KeyID(rawValue: 1): Array(0..<32)]))
    let files = try FileStore(path: folder + "/files")
    people = try await Self.hire(records, county)
    office = try await Office.open(
      records: records, keys: keys, files: files, county: county, throttle: Throttle(keys: keys),
      now: Self.now)
    premises = Premises(
      site: Site(county: "清河县", office: nil), county: county, office: office,
      accounts: Accounts(
        engine: records.engine, hasher: PasswordHasher(), throttle: Throttle(keys: keys)),
      files: files, tokens: FormTokens(key: SymmetricKey(size: .bits256)), isSecure: false,
      now: { Self.now })
  }

  /// A browser in which somebody is signed in: the cookie of a session of theirs.
  func browser(of name: String) async throws -> String {
    let officer = try #require(people[name])
    let county = office.county
    let token = try await office.records.write { session in
      try SignIns.begin(officer, county: county, now: Self.now, session)
    }
    return "\(PortalCookie.desk.rawValue)=\(token.text)"
  }

  func get(_ uri: String, as browser: String? = nil) async throws -> Answer {
    try await send(.get, uri, browser, nil)
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
    let body = all.map { "\($0.key)=\(Percent.encoded($0.value))" }.joined(separator: "&")
    return try await send(.post, uri, browser, body)
  }

  private func send(
    _ method: HTTPRequest.Method, _ uri: String, _ browser: String?, _ body: String?
  ) async throws -> Answer {
    let router = Portal.router(premises: premises, checker: .sample, logger: log.logger)
    let headers = Self.headers(browser, hasForm: body != nil)
    return try await Application(router: router, logger: log.logger).test(.router) { client in
      try await client.execute(
        uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) }
      ) { response in
        Answer(
          status: response.status, headers: response.headers,
          text: String(buffer: response.body))
      }
    }
  }

  private static func headers(_ browser: String?, hasForm: Bool) -> HTTPFields {
    var headers: HTTPFields = [:]
    headers[.cookie] = browser
    if hasForm { headers[.contentType] = "application/x-www-form-urlencoded" }
    return headers
  }
}
