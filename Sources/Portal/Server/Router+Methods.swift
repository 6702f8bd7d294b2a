internal import HTTPTypes
internal import Hummingbird

extension Router {
  /// Answers 405 with the methods allowed: the router itself would say the page does not exist.
  func refuseOthers(than allowed: [HTTPRequest.Method], at path: RouterPath) {
    let list = allowed.map(\.rawValue).joined(separator: ", ")
    let all: [HTTPRequest.Method] = [.get, .post, .put, .patch, .delete, .options]
    for method in all where !allowed.contains(method) {
      on(path, method: method) { _, _ -> Response in
        throw HTTPError(.methodNotAllowed, headers: [.allow: list])
      }
    }
  }
}
