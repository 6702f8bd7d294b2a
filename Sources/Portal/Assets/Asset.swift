/// A file that pages load. Its address carries a hash of its content, so browsers may keep it for
/// ever and still get a new one with a new version.
struct Asset: Sendable {
  let content: [UInt8]
  let mediaType: String
  let name: String
  /// In quotes, as HTTP wants it.
  let eTag: String

  var address: String { "/assets/\(name)" }

  init(_ stem: String, _ fileExtension: String, mediaType: String, _ content: String) {
    self.content = Array(content.utf8)
    self.mediaType = mediaType
    let hash = Self.hash(self.content)
    name = "\(stem)-\(hash).\(fileExtension)"
    eTag = "\"\(hash)\""
  }

  /// FNV-1a: tells versions apart, guards nothing.
  private static func hash(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
