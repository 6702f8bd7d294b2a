internal import HTTPTypes
internal import Hummingbird
internal import Office

extension Response {
  /// A file of a case, to be saved and never shown in the page's own name.
  init(download file: FileContent) {
    self.init(download: file.bytes, named: file.name, mediaType: file.mediaType)
  }

  init(download bytes: [UInt8], named name: String, mediaType: String) {
    let name = Percent.encoded(name)
    self.init(
      status: .ok,
      headers: [
        .contentType: mediaType, .cacheControl: "no-store",
        .contentDisposition: "attachment; filename*=UTF-8''\(name)",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
