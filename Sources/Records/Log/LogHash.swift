import Crypto

/// The hash of an entry, which the next one continues.
///
/// SHA-256 over: the tag `gongkai-log-1`, county, serial, moment (milliseconds since 1970), actor,
/// act, subject, details, hash of the entry before. Each with its length in 8 bytes before it,
/// highest byte first; numbers as 8 bytes, highest first; texts in UTF-8, exactly as stored
/// (docs/decisions/0011).
enum LogHash {
  /// What the first entry continues.
  static let none = [UInt8](repeating: 0, count: 32)

  static func of(_ entry: LogEntry, serial: Int64) -> [UInt8] {
    var framed = FramedBytes(tag: "gongkai-log-1")
    framed.append(entry.county.rawValue)
    framed.append(serial)
    framed.append(entry.moment.milliseconds)
    framed.append(entry.actor.rawValue)
    framed.append(entry.act.rawValue)
    framed.append(entry.subject.rawValue)
    framed.append(entry.details)
    framed.append(entry.previous)
    return Array(SHA256.hash(data: framed.bytes))
  }
}
