internal import HTTPTypes
internal import Hummingbird

/// The portal's cookies. All are HttpOnly and SameSite; none tells anything by itself.
enum PortalCookie: String {
  /// The random mark of a browser that a public form's token is bound to.
  case visit = "gongkai-visit"
  /// The desk session's token.
  case desk = "gongkai-desk"
  /// The sealed pass to one's own request.
  case pass = "gongkai-pass"

  func value(of request: Request) -> String? {
    request.cookies[rawValue]?.value
  }

  /// `isSecure` where the browser reached us over https, also through a proxy that says so.
  func set(_ value: String, on response: inout Response, isSecure: Bool, path: String = "/") {
    response.setCookie(
      Cookie(
        name: rawValue, value: value, path: path, secure: isSecure, httpOnly: true,
        sameSite: self == .desk ? .strict : .lax))
  }

  func clear(on response: inout Response, path: String = "/") {
    response.setCookie(
      Cookie(name: rawValue, value: "", maxAge: 0, path: path, httpOnly: true, sameSite: .lax))
  }
}
