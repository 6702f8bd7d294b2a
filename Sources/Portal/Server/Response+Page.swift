internal import HTML
internal import HTTPTypes
internal import Hummingbird

extension Response {
  init(page: some Page, site: Site, status: HTTPResponse.Status = .ok) {
    self.init(html: page.render(for: site), status: status)
  }

  /// A page with a form: the browser must hold the mark that the form's token is bound to.
  init(
    form page: some Page, site: Site, status: HTTPResponse.Status = .ok, _ context: PortalContext,
    isSecure: Bool
  ) {
    self.init(page: page, site: site, status: status)
    if context.isNewVisit {
      PortalCookie.visit.set(context.visit, on: &self, isSecure: isSecure)
    }
  }

  init(html: HTMLBuffer, status: HTTPResponse.Status = .ok) {
    self.init(
      status: status,
      headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: html.bytes)))
  }
}
