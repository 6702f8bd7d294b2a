internal import HTML
internal import HTTPTypes
internal import Hummingbird

extension Response {
  init(page: Page, status: HTTPResponse.Status = .ok) {
    self.init(html: page.render(), status: status)
  }

  init(html: HTMLBuffer, status: HTTPResponse.Status = .ok) {
    self.init(
      status: status,
      headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: html.bytes)))
  }

  init(attachment: Attachment) {
    self.init(
      status: .ok,
      headers: [
        .contentType: attachment.mediaType.description, .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"findings.xlsx\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: attachment.content)))
  }
}
