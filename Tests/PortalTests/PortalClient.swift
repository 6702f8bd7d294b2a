import HTTPTypes
import Portal

/// The portal without a network and without records.
struct PortalClient {
  var limits = UploadLimits.standard
  let log = LogLines()

  func send(
    _ method: HTTPRequest.Method, _ uri: String, headers: HTTPFields = [:], body: [UInt8]? = nil
  ) async throws -> Answer {
    try await Portal.router(checker: .sample, limits: limits, logger: log.logger)
      .answer(method, uri, headers: headers, body: body, log: log)
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
