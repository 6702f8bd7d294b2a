internal import HTTPTypes
internal import Hummingbird

/// A table to be saved.
enum TableFormat: String, Sendable {
  case xlsx, csv

  fileprivate var mediaType: String {
    switch self {
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .csv: "text/csv; charset=utf-8"
    }
  }
}

extension Response {
  /// Under a Chinese name, and a plain one for what does not know RFC 6266.
  init(table bytes: [UInt8], _ format: TableFormat, named name: String) {
    let full = Self.escaped("\(name).\(format.rawValue)")
    self.init(
      status: .ok,
      headers: [
        .contentType: format.mediaType, .cacheControl: "no-store",
        .contentDisposition:
          "attachment; filename=\"ledger.\(format.rawValue)\"; filename*=UTF-8''\(full)",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  private static func escaped(_ name: String) -> String {
    name.utf8.map { byte in
      let isPlain = byte < 0x80 && byte > 0x2C && byte != 0x2F && byte != 0x3B && byte != 0x3D
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain
        ? String(Unicode.Scalar(byte)) : "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }.joined()
  }
}
