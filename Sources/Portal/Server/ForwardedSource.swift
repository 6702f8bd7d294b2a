internal import HTTPTypes
internal import Hummingbird

/// Behind a proxy on this machine: attempts are counted by the visitor's address and not by the proxy's.
///
/// Only the last address of X-Forwarded-For counts, which the proxy itself wrote; whatever stands before
/// it the visitor may have sent to escape the count or to have somebody else counted. A connection
/// from another machine has not passed the proxy, and is counted as what it is.
struct ForwardedSource: RouterMiddleware {
  typealias Context = PortalContext

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var context = context
    if Self.isThisMachine(context.source), let name = HTTPField.Name("X-Forwarded-For"),
      let hop = request.headers[values: name].last.flatMap(Self.lastHop)
    {
      context.source = hop
    }
    return try await next(request, context)
  }

  /// A socket in the file system has no address: it is on this machine too.
  static func isThisMachine(_ source: String) -> Bool {
    let plain = source.hasPrefix("::ffff:") ? String(source.dropFirst(7)) : source
    return ["local", "::1"].contains(plain) || plain.hasPrefix("127.")
  }

  /// The address behind the last comma, without a port; nil where there is none.
  static func lastHop(_ value: String) -> String? {
    let last = value.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
    var address = last.filter { !$0.isWhitespace && $0 != "\"" }
    if address.hasPrefix("[") {
      address = String(address.dropFirst().prefix { $0 != "]" })
    } else if address.count(where: { $0 == ":" }) == 1 {
      address = String(address.prefix { $0 != ":" })
    }
    return address.isEmpty ? nil : address
  }
}
