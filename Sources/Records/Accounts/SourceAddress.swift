import Glibc

/// Where a connection comes from, as far as it tells people apart.
enum SourceAddress {
  /// IPv4 as it is, also when it comes mapped into IPv6; of IPv6 the first 64 bits, since one
  /// subscriber has all addresses behind them. Anything else is one source.
  static func folded(_ address: String) -> String {
    let plain = address.prefix { $0 != "%" }
    var v4 = in_addr()
    if inet_pton(AF_INET, String(plain), &v4) == 1 { return String(plain) }
    var v6 = in6_addr()
    guard inet_pton(AF_INET6, String(plain), &v6) == 1 else { return "unknown" }
    let bytes = withUnsafeBytes(of: &v6) { Array($0) }
    let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
    if bytes.starts(with: mapped) {
      return bytes.suffix(4).map { String($0) }.joined(separator: ".")
    }
    return Hexadecimal.text(Array(bytes.prefix(8))) + "/64"
  }
}
