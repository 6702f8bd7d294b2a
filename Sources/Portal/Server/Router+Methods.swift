internal import HTTPTypes
internal import Hummingbird

extension Router {
  /// Answers 405 with the methods allowed wherever something answers at all: the router itself would
  /// say that the page does not exist. To be called behind all routes.
  func refuseOtherMethods() {
    let all: [HTTPRequest.Method] = [.get, .post, .put, .patch, .delete, .options]
    for (path, known) in Dictionary(grouping: routes, by: \.path.description) {
      let allowed = all.filter { method in known.contains { $0.method == method } }
      let list = allowed.map(\.rawValue).joined(separator: ", ")
      for method in all where !allowed.contains(method) {
        on(RouterPath(path), method: method) { _, _ -> Response in
          throw HTTPError(.methodNotAllowed, headers: [.allow: list])
        }
      }
    }
  }
}
