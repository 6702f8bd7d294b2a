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
  /// That an officer has signed in with this browser before.
  case browser = "gongkai-browser"

  /// Over https the name keeps neighbours away: a browser takes a `__Host-` cookie from this host alone,
  /// so that no other site of the same domain can plant one (session fixation, forged forms).
  func name(isSecure: Bool) -> String { isSecure ? "__Host-" + rawValue : rawValue }

  func value(of request: Request, isSecure: Bool) -> String? {
    request.cookies[name(isSecure: isSecure)]?.value
  }

  /// `isSecure` where the browser reached us over https, also through a proxy that says so.
  func set(_ value: String, on response: inout Response, isSecure: Bool, maxAge: Int? = nil) {
    response.setCookie(cookie(value, isSecure: isSecure, maxAge: maxAge))
  }

  func clear(on response: inout Response, isSecure: Bool) {
    response.setCookie(cookie("", isSecure: isSecure, maxAge: 0))
  }

  private func cookie(_ value: String, isSecure: Bool, maxAge: Int? = nil) -> Cookie {
    Cookie(
      name: name(isSecure: isSecure), value: value, maxAge: maxAge, path: "/", secure: isSecure,
      httpOnly: true, sameSite: [.desk, .browser].contains(self) ? .strict : .lax)
  }
}
