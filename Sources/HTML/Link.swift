/// What an address may be: within this site, https, a telephone number or an e-mail address.
enum Link {
  private static let schemes = ["https://", "tel:", "mailto:"]

  /// The address itself where it is harmless; `#` where it could run code or leave the site by
  /// other means (`javascript:`, `data:`, `//host`).
  static func safe(_ address: String) -> String {
    if schemes.contains(where: address.hasPrefix) { return address }
    let bytes = Array(address.utf8.prefix(2))
    switch bytes.first {
    case UInt8(ascii: "#"), UInt8(ascii: "?"): return address
    // Browsers read `/\host` like `//host`.
    case UInt8(ascii: "/") where bytes.count < 2 || !"/\\".utf8.contains(bytes[1]): return address
    default: return "#"
    }
  }
}
