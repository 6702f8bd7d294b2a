internal import HTTPTypes
internal import Hummingbird
internal import Office
internal import Records

extension Response {
  /// A file of a case, to be saved and never shown in the page's own name.
  init(download file: FileContent) {
    self.init(download: file.bytes, named: file.name, mediaType: file.mediaType)
  }

  /// A table to be saved.
  init(table bytes: [UInt8], _ format: TableFormat, named name: String) {
    self.init(
      download: bytes, named: "\(name).\(format.rawValue)", mediaType: format.mediaType)
  }

  /// Under its Chinese name, and a plain one for what does not know RFC 6266.
  init(download bytes: [UInt8], named name: String, mediaType: String) {
    let ending = name.split(separator: ".").last.map { ".\(Percent.encoded(String($0)))" } ?? ""
    self.init(
      status: .ok,
      headers: [
        .contentType: mediaType, .cacheControl: "no-store",
        .contentDisposition:
          "attachment; filename=\"gongkai\(ending)\"; filename*=UTF-8''\(Percent.encoded(name))",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

/// A table to be saved.
enum TableFormat: String, Sendable {
  case xlsx, csv

  fileprivate var mediaType: String {
    switch self {
    case .xlsx: AttachmentKind.xlsx.mediaType
    case .csv: "text/csv; charset=utf-8"
    }
  }
}
