/// The check of a log entry by entry, in the order of their serials; holds no more than the last hash.
struct LogChain {
  private(set) var head = LogHead.none
  private let anchors: [Int64: [UInt8]]
  private let furthest: Int64
  /// How far around its serial an entry's former serial is looked for: each costs a hash.
  private let reach: Int64
  private static let furthestReach: Int64 = 100_000

  /// `last` is the last serial there is or was.
  init(last: Int64, anchors: [LogHead] = []) {
    reach = min(last, Self.furthestReach)
    self.anchors = Dictionary(anchors.map { ($0.serial, $0.hash) }) { first, _ in first }
    furthest = anchors.map(\.serial).max() ?? 0
  }

  mutating func take(_ entry: LogEntry) throws(LogBreak) {
    let serial = head.serial + 1
    guard entry.serial == serial else { throw .missing(serial: serial) }
    guard ConstantTime.equal(LogHash.of(entry, serial: serial), entry.hash) else {
      throw formerSerial(of: entry).map { .moved(serial: serial, from: $0) }
        ?? .changed(serial: serial)
    }
    guard entry.previous == head.hash else { throw .unlinked(serial: serial) }
    if let known = anchors[serial], known != entry.hash { throw .rewritten(serial: serial) }
    head = LogHead(serial: serial, hash: entry.hash)
  }

  /// After the last entry: compares with what the county's head and the anchors know.
  func finish(head known: LogHead?) throws(LogBreak) {
    let most = max(furthest, known?.serial ?? 0)
    guard head.serial >= most else { throw .truncated(last: head.serial, known: most) }
    guard head == known ?? .none else {
      throw .headDisagrees(last: head.serial, head: known?.serial ?? 0)
    }
  }

  private func formerSerial(of entry: LogEntry) -> Int64? {
    (0...reach).lazy.flatMap { [entry.serial - $0, entry.serial + $0] }.first { serial in
      serial > 0 && LogHash.of(entry, serial: serial) == entry.hash
    }
  }
}
