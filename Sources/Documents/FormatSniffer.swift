/// Tells what a file is from its content, and from its name where the content leaves it open.
struct FormatSniffer {
  let bytes: [UInt8]
  let name: String

  var format: FileFormat? {
    if starts(with: "%PDF") || prefixHolds("%PDF-", within: 1024) { return .pdf }
    if isZip { return zipFormat }
    if bytes.starts(with: Self.compoundHeader) { return compoundFormat }
    if starts(with: "{\\rtf") { return .doc }
    return textFormat
  }

  static let compoundHeader: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Begins with the record of an entry, or of the directory of an empty file, or of a part.
  private var isZip: Bool {
    guard starts(with: "PK"), bytes.count >= 4 else { return false }
    return [0x0403, 0x0605, 0x0807].contains(bytes.littleEndian16(at: 2))
  }

  private var fileExtension: String {
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// An office file by its parts; where the list of parts is cut off, by what can still be seen.
  private var zipFormat: FileFormat? {
    let names = ZipDirectory.names(in: bytes)
    for name in names {
      if name.hasPrefix("word/") { return .docx }
      if name.hasPrefix("xl/") { return .xlsx }
    }
    guard names.isEmpty else { return nil }
    if prefixHolds("word/", within: 65536) { return .docx }
    if prefixHolds("xl/", within: 65536) { return .xlsx }
    switch fileExtension {
    case "docx", "docm", "doc", "wps": return .docx
    case "xlsx", "xlsm", "xls", "et": return .xlsx
    default: return nil
    }
  }

  /// A compound file by the names in its directory, which stand on multiples of 128 bytes.
  ///
  /// A locked .docx or .xlsx counts as such: the reader then says that it is locked.
  private var compoundFormat: FileFormat? {
    var isEncrypted = false
    var isWorkbook = false
    for offset in stride(from: 512, to: bytes.count, by: 128) {
      if entry(at: offset, is: "WordDocument") { return .doc }
      isEncrypted = isEncrypted || entry(at: offset, is: "EncryptedPackage")
      isWorkbook = isWorkbook || entry(at: offset, is: "Workbook") || entry(at: offset, is: "Book")
    }
    if isEncrypted { return fileExtension.hasPrefix("xls") ? .xlsx : .docx }
    if isWorkbook { return nil }
    return ["doc", "wps"].contains(fileExtension) ? .doc : nil
  }

  private func entry(at offset: Int, is name: StaticString) -> Bool {
    let length = name.utf8CodeUnitCount
    guard offset + 2 * length + 2 <= bytes.count else { return false }
    return name.withUTF8Buffer { wanted in
      for index in 0..<length
      where bytes[offset + 2 * index] != wanted[index] || bytes[offset + 2 * index + 1] != 0 {
        return false
      }
      return bytes[offset + 2 * length] == 0 && bytes[offset + 2 * length + 1] == 0
    }
  }

  private var textFormat: FileFormat? {
    let head = plainHead
    guard let head, !isWebArchive(head) else { return nil }
    if contains("<?mso-application progid=\"word.document\"", in: head) { return .doc }
    if looksLikeHTML(head) { return .html }
    switch fileExtension {
    case "json": return .json
    case "csv": return .csv
    case "pdf", "docx", "xlsx": return nil
    default: return .text
    }
  }

  /// The first 4 kB in lower case as single bytes, nil where they are no text.
  private var plainHead: [UInt8]? {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    var head: [UInt8] = []
    for byte in bytes.prefix(isWide ? 8192 : 4096) {
      if byte == 0, isWide { continue }
      head.append(byte.asciiLowercase)
    }
    let odd = head.reduce(0) { $0 + (Self.isControl($1) ? 1 : 0) }
    return isWide || odd * 50 <= head.count ? head : nil
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09...0x0D, 0x1A, 0x1B: false
    case 0..<0x20, 0x7F: true
    default: false
    }
  }

  private func isWebArchive(_ head: [UInt8]) -> Bool {
    head.starts(with: "mime-version:".utf8) && contains("multipart/related", in: head)
  }

  /// A tag of a page's frame anywhere at the head, or a file that begins with any tag of HTML;
  /// where the name says HTML, one tag of a body is enough.
  private func looksLikeHTML(_ head: [UInt8]) -> Bool {
    let first = head.firstIndex { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    let beginsWithTag = first.map { head[$0] == UInt8(ascii: "<") } ?? false
    let frame: [StaticString] = ["<!doctype html", "<html", "<head", "<body", "<meta"]
    if beginsWithTag, frame.contains(where: { contains($0, in: head) }) { return true }
    let isNamedSo = ["html", "htm", "shtml", "xhtml", "jsp", "aspx"].contains(fileExtension)
    guard beginsWithTag || isNamedSo else { return false }
    let body: [StaticString] = ["<p>", "<p ", "<div", "<table", "<br", "<span", "<td", "<h1"]
    if isNamedSo, frame.contains(where: { contains($0, in: head) }) { return true }
    return body.contains { contains($0, in: head) }
  }

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes.starts(with: $0) }
  }

  private func prefixHolds(_ text: StaticString, within length: Int) -> Bool {
    bytes.holds(text, in: 0..<min(length, bytes.count))
  }

  private func contains(_ text: StaticString, in head: [UInt8]) -> Bool {
    head.holds(text, in: 0..<head.count)
  }
}
