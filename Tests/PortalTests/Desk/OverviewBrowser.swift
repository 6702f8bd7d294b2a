import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Office
import Testing

@testable import Portal
@testable import Records

/// A browser in which an officer of one role is signed in.
struct OverviewBrowser {
  let desk: OverviewDesk
  let cookie: String
  private let log = LogLines()

  init(_ role: Role, _ desk: OverviewDesk) async throws {
    self.desk = desk
    let officer = try desk.who(role)
    let token = try await desk.office.records.write { session in
      try SignIns.begin(officer, county: desk.office.county, now: OverviewDesk.now, session)
    }
    cookie = "\(PortalCookie.desk.rawValue)=\(token.text)"
  }

  struct Answer {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let bytes: [UInt8]
    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// The token of the page's forms.
    var token: String {
      text.firstMatch(of: /name="token" value="([^"]*)"/).map { String($0.1) } ?? ""
    }
  }

  func get(_ uri: String) async throws -> Answer { try await send(.get, uri, nil) }

  /// A form with the token of a page; nil sends none.
  func post(
    _ uri: String, _ fields: [(String, String)],
    file: (field: String, name: String, [UInt8])? = nil,
    from page: String?
  ) async throws -> Answer {
    var form = Form()
    if let page {
      form.add(disposition: "name=\"token\"", Array(try await get(page).token.utf8))
    }
    for (name, value) in fields {
      form.add(disposition: "name=\"\(name)\"", Array(value.utf8))
    }
    if let file {
      form.add(disposition: "name=\"\(file.field)\"; filename=\"\(file.name)\"", file.2)
    }
    form.close()
    return try await send(.post, uri, form.bytes)
  }

  private func send(
    _ method: HTTPRequest.Method, _ uri: String, _ body: [UInt8]?
  ) async throws -> Answer {
    let router = Portal.router(premises: desk.premises, checker: .sample, logger: log.logger)
    var fields: HTTPFields = [.cookie: cookie]
    if body != nil { fields[.contentType] = Form.contentType }
    let headers = fields
    return try await Application(router: router, logger: log.logger).test(.router) { client in
      try await client.execute(
        uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) }
      ) { response in
        Answer(
          status: response.status, headers: response.headers,
          bytes: Array(response.body.readableBytesView))
      }
    }
  }
}
