import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Portal

/// The portal without a network.
struct PortalClient {
  var limits = UploadLimits.standard
  let log = LogLines()

  struct Answer {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let text: String

    func count(of part: String) -> Int { text.ranges(of: part).count }
  }

  func send(
    _ method: HTTPRequest.Method, _ uri: String, headers: HTTPFields = [:], body: [UInt8]? = nil
  ) async throws -> Answer {
    let router = Portal.router(checker: .sample, limits: limits, logger: log.logger)
    let app = Application(router: router, logger: log.logger)
    return try await app.test(.router) { client in
      try await client.execute(
        uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) }
      ) { response in
        Answer(
          status: response.status, headers: response.headers,
          text: String(buffer: response.body))
      }
    }
  }

  func upload(
    _ files: [(name: String, content: String)], to uri: String = "/checks",
    accept: String = "text/html"
  ) async throws -> Answer {
    try await send(
      .post, uri, headers: [.contentType: Form.contentType, .accept: accept],
      body: Form.with(files).bytes)
  }
}
