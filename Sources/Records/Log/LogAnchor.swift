/// What was known of the logs at some time, kept where those who can write to the database cannot:
/// without it, whoever cuts off the newest entries and sets the head back leaves no trace.
///
/// A file of lines `county serial hash`, behind one that says what it is. Several lines for a county
/// are several times at which it was noted.
package struct LogAnchor: Sendable, Hashable {
  private let known: [CountyCode: [LogHead]]

  package static let none = LogAnchor([:])
  private static let title = "gongkai log anchor 1"

  package init(_ heads: [CountyCode: [LogHead]]) {
    known = heads
  }

  var counties: Set<CountyCode> { Set(known.keys) }

  func heads(of county: CountyCode) -> [LogHead] { known[county] ?? [] }

  /// Notes that a log was found whole up to here.
  package func adding(_ head: LogHead, of county: CountyCode) -> LogAnchor {
    guard head.serial > 0, !heads(of: county).contains(head) else { return self }
    var all = known
    all[county, default: []].append(head)
    return LogAnchor(all)
  }

  /// What stands in the file.
  package var text: String {
    let lines = known.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { county, heads in
      heads.sorted { $0.serial < $1.serial }.map { head in
        "\(county.rawValue) \(head.serial) \(Hexadecimal.text(head.hash))"
      }
    }
    return ([Self.title] + lines).map { $0 + "\n" }.joined()
  }

  /// Nil where a line is none of ours: a damaged anchor must not pass for an empty one.
  package init?(text: String) {
    let lines = text.split(separator: "\n")
    guard lines.first == Self.title[...] else { return nil }
    var heads: [CountyCode: [LogHead]] = [:]
    for line in lines.dropFirst() {
      let words = line.split(separator: " ")
      guard words.count == 3, let county = CountyCode(rawValue: String(words[0])),
        let serial = Int64(words[1]), serial > 0,
        let hash = Hexadecimal.bytes(words[2]), hash.count == 32
      else { return nil }
      heads[county, default: []]
        .append(LogHead(serial: serial, hash: hash))
    }
    known = heads
  }
}
