/// What a file is, judged by its bytes and not by its name.
package enum AttachmentContent {
  /// The kind of a file that may be attached under its name.
  package static func kind(of bytes: [UInt8], named name: String) throws(AttachmentRefusal)
    -> AttachmentKind
  {
    guard !bytes.isEmpty else { throw .empty }
    guard let ending = AttachmentName.ending(of: name), let named = AttachmentKind(ending: ending)
    else { throw .endingNotTaken }
    let found = try kind(of: bytes)
    guard found == named else { throw .endingDisagrees(content: found) }
    return found
  }

  static func kind(of bytes: [UInt8]) throws(AttachmentRefusal) -> AttachmentKind {
    if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
    if bytes.starts(with: Array("PK".utf8)) { return try zipped(ZipNames.names(in: bytes)) }
    if bytes.starts(with: CompoundNames.mark) {
      return try compound(CompoundNames.names(in: bytes))
    }
    if programs.contains(where: { bytes.starts(with: $0) }) { throw .program }
    return try TextContent.check(bytes)
  }

  /// ELF, Java, Mach-O in four writings, and scripts that name their interpreter.
  private static let programs: [[UInt8]] = [
    [0x7F, 0x45, 0x4C, 0x46], [0xCA, 0xFE, 0xBA, 0xBE], [0xFE, 0xED, 0xFA, 0xCE],
    [0xFE, 0xED, 0xFA, 0xCF], [0xCE, 0xFA, 0xED, 0xFE], [0xCF, 0xFA, 0xED, 0xFE], Array("#!".utf8),
  ]

  private static func zipped(_ names: [String]?) throws(AttachmentRefusal) -> AttachmentKind {
    guard let names else { throw .archive }
    if names.contains("OFD.xml") { return .ofd }
    guard names.contains("[Content_Types].xml") else { throw .archive }
    let isText = names.contains { $0.hasPrefix("word/document") && $0.hasSuffix(".xml") }
    let isTable = names.contains { $0.hasPrefix("xl/workbook") && $0.hasSuffix(".xml") }
    guard isText != isTable else { throw .archive }
    // The part may have any name; this is the one that every program writes.
    if names.contains(where: { $0.lowercased().hasSuffix("vbaproject.bin") }) { throw .macros }
    return isText ? .docx : .xlsx
  }

  private static func compound(_ names: [String]) throws(AttachmentRefusal) -> AttachmentKind {
    let macros: Set<String> = ["Macros", "VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR"]
    if names.contains(where: macros.contains) { throw .macros }
    if names.contains("WordDocument") { return .doc }
    if names.contains("Workbook") || names.contains("Book") { return .xls }
    throw .unknownContent
  }
}
