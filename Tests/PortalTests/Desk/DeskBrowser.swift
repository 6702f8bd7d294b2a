import Records
import Testing

/// A browser in which somebody is signed in, and the desk it looks at.
struct DeskBrowser: Sendable {
  let desk: DeskClient
  let cookie: String

  func get(_ uri: String) async throws -> Answer { try await desk.get(uri, as: cookie) }

  /// A form with the token of a page; nil sends none.
  func post(
    _ uri: String, _ fields: [(String, String)], from page: String?
  ) async throws -> Answer {
    var fields = fields
    if let page { fields.append(("token", try await get(page).token)) }
    return try await desk.post(uri, fields, as: cookie)
  }
}

extension DeskClient {
  func signedIn(_ role: Role) async throws -> DeskBrowser {
    DeskBrowser(desk: self, cookie: try await browser(of: role))
  }

  func who(_ role: Role) throws -> OfficerID { try who(role.testName) }
}
