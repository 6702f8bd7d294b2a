import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import Portal
@testable import Records

/// A browser in the hands of somebody who sends what no page of ours would.
final class Intruder {
  let portal: AttackedPortal
  var cookies: [String: String] = [:]
  /// Sent with every request.
  var headers: [String: String] = [:]
  /// Of the forms of the last page that had one.
  private(set) var token = ""

  init(_ portal: AttackedPortal) { self.portal = portal }

  struct Answer {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let bytes: [UInt8]
    var text: String { String(decoding: bytes, as: UTF8.self) }

    func shows(_ word: String) -> Bool { text.contains(word) }

    subscript(name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
  }

  /// Takes over an officer's seat, without a password.
  func take(_ person: String) async throws {
    let officer = try portal.who(person)
    let now = portal.now
    let token = try await portal.records.write { session in
      try SignIns.begin(officer, county: AttackedPortal.county, now: now, session)
    }
    cookies[PortalCookie.desk.name(isSecure: portal.premises.isSecure)] = token.text
  }

  func get(_ uri: String) async throws -> Answer { try await send("GET", uri) }

  /// A form with the last page's token, or another one.
  func post(
    _ uri: String, _ fields: KeyValuePairs<String, String> = [:], token given: String? = nil,
    headers: [String: String] = [:]
  ) async throws -> Answer {
    let all = fields.map { ($0.key, $0.value) } + [("token", given ?? token)]
    let body = all.map { "\(Percent.encoded($0.0))=\(Percent.encoded($0.1))" }
      .joined(separator: "&")
    return try await send("POST", uri, headers: headers, body: Array(body.utf8))
  }

  func form(_ uri: String, _ fields: [String: String]) async throws -> Answer {
    let all = fields.merging(["token": token]) { first, _ in first }
    let body = all.map { "\($0.key)=\(Percent.encoded($0.value))" }.joined(separator: "&")
    return try await send("POST", uri, body: Array(body.utf8))
  }

  /// A form with files and the last page's token.
  func upload(
    _ uri: String, _ fields: KeyValuePairs<String, String> = [:],
    _ files: [(name: String, [UInt8])], field: String = "files"
  ) async throws -> Answer {
    var form = Form()
    form.add(disposition: "name=\"token\"", Array(token.utf8))
    for (name, value) in fields { form.add(disposition: "name=\"\(name)\"", Array(value.utf8)) }
    for (name, bytes) in files {
      form.add(disposition: "name=\"\(field)\"; filename=\"\(name)\"", bytes)
    }
    form.close()
    return try await send(
      "POST", uri, headers: ["Content-Type": Form.contentType], body: form.bytes)
  }

  func send(
    _ method: String, _ uri: String, headers more: [String: String] = [:], body: [UInt8]? = nil
  ) async throws -> Answer {
    let method = try #require(HTTPRequest.Method(rawValue: method))
    let fields = fields(more, hasBody: body != nil)
    let answer = try await portal.client.execute(
      uri: uri, method: method, headers: fields, body: body.map { ByteBuffer(bytes: $0) }
    ) { response in
      Answer(
        status: response.status, headers: response.headers,
        bytes: Array(response.body.readableBytesView))
    }
    keep(answer)
    return answer
  }

  private func fields(_ more: [String: String], hasBody: Bool) -> HTTPFields {
    var all = headers.merging(more) { _, given in given }
    if hasBody, all["Content-Type"] == nil {
      all["Content-Type"] = "application/x-www-form-urlencoded"
    }
    if !cookies.isEmpty, all["Cookie"] == nil {
      all["Cookie"] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    }
    var fields = HTTPFields()
    for (name, value) in all {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    return fields
  }

  private func keep(_ answer: Answer) {
    for header in answer.headers[values: .setCookie] {
      let pair = header.split(separator: ";")[0].split(separator: "=", maxSplits: 1)
      cookies[String(pair[0])] = pair.count > 1 ? String(pair[1]) : nil
    }
    if let match = answer.text.firstMatch(of: /name="token" value="([^"]+)"/) {
      token = String(match.1)
    }
  }
}
