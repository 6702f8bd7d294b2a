/// Finds a password on a Word 97 file without opening it: LibreOffice would only say that it
/// cannot load the file.
enum LegacyLock {
  static func error(in bytes: [UInt8]) -> DocumentError? {
    guard !bytes.isEmpty else { return .empty }
    return isLocked(bytes) ? .encrypted : nil
  }

  /// The head of the WordDocument stream stands at the begin of a sector: `ECA5`, and in the word
  /// at 10 the bit `fEncrypted` ([MS-DOC] 2.5.1 FibBase).
  private static func isLocked(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: FormatSniffer.compoundHeader) else { return false }
    for offset in stride(from: 512, to: bytes.count - 12, by: 512)
    where bytes[offset] == 0xEC && bytes[offset + 1] == 0xA5 {
      return bytes[offset + 11] & 0x01 != 0
    }
    return false
  }
}
