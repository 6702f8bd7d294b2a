/// `smtp://host:25` or `smtps://host:465`, taken apart; the port may be left out.
struct ServerPlace {
  let host: String
  let port: Int
  let isTLS: Bool

  init?(_ text: String) {
    let (scheme, usual) = text.hasPrefix("smtps://") ? ("smtps://", 465) : ("smtp://", 25)
    guard text.hasPrefix(scheme) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let host = parts.first, !host.isEmpty,
      host.utf8.allSatisfy(Self.isHost)
    else { return nil }
    guard let port = parts.count == 2 ? Int(parts[1]) : usual, (1...65535).contains(port) else {
      return nil
    }
    self.host = String(host)
    self.port = port
    isTLS = scheme == "smtps://"
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
