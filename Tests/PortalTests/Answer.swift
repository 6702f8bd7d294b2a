import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

@testable import Portal

/// What the portal answered.
struct Answer {
  let status: HTTPResponse.Status
  let headers: HTTPFields
  let bytes: [UInt8]

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The token of the page's forms.
  var token: String {
    text.firstMatch(of: /name="token" value="([^"]*)"/).map { String($0.1) } ?? ""
  }

  func count(of part: String) -> Int { text.ranges(of: part).count }
}

extension Router<PortalContext> {
  /// Asks without a network.
  func answer(
    _ method: HTTPRequest.Method, _ uri: String, headers: HTTPFields = [:], body: [UInt8]? = nil,
    log: LogLines
  ) async throws -> Answer {
    try await Application(router: self, logger: log.logger).test(.router) { client in
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
