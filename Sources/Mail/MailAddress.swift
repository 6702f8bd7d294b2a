/// A mail address as the envelope and a header may carry it: one `@`, no blank, no control character,
/// nothing but ASCII, so that nothing typed into it can become a line or a second recipient.
package struct MailAddress: Sendable, Hashable {
  package let text: String

  /// Nil where it is none. Quoted local parts and literal hosts are none.
  package init?(_ typed: String) {
    let parts = typed.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard typed.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].count),
      Self.isDotted(parts[0], Self.isLocal), Self.isDotted(parts[1], Self.isHost)
    else { return nil }
    text = typed
  }

  private static func isDotted(
    _ part: Substring.UTF8View, _ isAllowed: (UInt8) -> Bool
  ) -> Bool {
    part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0.allSatisfy(isAllowed)
    }
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isHost(byte) || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte)
  }
}
