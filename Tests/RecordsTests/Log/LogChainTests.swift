import Testing

@testable import Records

@Suite("The chain of the log's entries")
struct LogChainTests {
  @Test("A log as it was written is whole")
  func whole() throws {
    let entries = Self.entries(20)
    #expect(Self.fault(entries, head: Self.head(entries)) == nil)
    #expect(Self.fault([], head: nil) == nil, "an empty one too")
  }

  @Test("Every field of every entry counts, to the last bit")
  func changed() throws {
    let entries = Self.entries(5)
    for position in entries.indices {
      for (spoilt, field) in Self.spoilt(entries[position]) {
        var tampered = entries
        tampered[position] = spoilt
        #expect(
          Self.fault(tampered, head: Self.head(entries)) == .changed(serial: Int64(position + 1)),
          "\(field) of entry \(position + 1)")
      }
    }
  }

  @Test("Letters moved from one field into the next are noticed")
  func shifted() {
    let entries = Self.entries(1)
    let entry = entries[0]
    let shifted = entry.with(
      act: LogAct(rawValue: entry.act.rawValue + "r"),
      subject: RecordSubject(rawValue: String(entry.subject.rawValue.dropFirst())))
    #expect(entry.subject.rawValue.hasPrefix("r"))
    #expect(Self.fault([shifted], head: Self.head(entries)) == .changed(serial: 1))
  }

  @Test("Tampering with the order, and what it is called")
  func order() throws {
    let entries = Self.entries(9)
    let head = Self.head(entries)
    var swapped = entries
    swapped[3] = entries[5].with(serial: 4)
    swapped[5] = entries[3].with(serial: 6)
    let closedUp = entries[..<3] + entries[4...].map { $0.with(serial: $0.serial - 1) }
    let cases: [([LogEntry], LogBreak, Comment)] = [
      (entries.filter { $0.serial != 4 }, .missing(serial: 4), "one removed"),
      (Array(entries.dropFirst()), .missing(serial: 1), "the first removed"),
      (swapped, .moved(serial: 4, from: 6), "two exchanged"),
      (Array(closedUp), .moved(serial: 4, from: 5), "one removed and the gap closed"),
      (Array(entries.dropLast()), .truncated(last: 8, known: 9), "the last cut off"),
      ([], .truncated(last: 0, known: 9), "all removed"),
      (Self.forged(entries, at: 4), .unlinked(serial: 6), "one written anew with its hash"),
      (
        Self.forged(entries, at: 8), .headDisagrees(last: 9, head: 9),
        "the last one written anew with its hash"
      ),
    ]
    for (tampered, fault, why) in cases {
      #expect(Self.fault(tampered, head: head) == fault, why)
    }
    #expect(
      Self.fault(entries, head: Self.head(Array(entries.dropLast())))
        == .headDisagrees(last: 9, head: 8), "one put behind the head")
  }

  @Test("Who writes the whole log anew, head and all, is found out by an anchor")
  func anchored() {
    let entries = Self.entries(9)
    let anchor = [LogHead(serial: 3, hash: entries[2].hash), Self.head(entries)].compactMap { $0 }
    let rewritten = Self.entries(9, subject: "request/other")
    let shorter = Array(entries.prefix(6))
    #expect(Self.fault(rewritten, head: Self.head(rewritten)) == nil, "without an anchor nothing")
    #expect(
      Self.fault(rewritten, head: Self.head(rewritten), anchor) == .rewritten(serial: 3))
    #expect(
      Self.fault(shorter, head: Self.head(shorter), anchor) == .truncated(last: 6, known: 9))
    #expect(Self.fault(entries, head: Self.head(entries), anchor) == nil)
  }

  @Test("The encoding never changes: what was written in 2026 verifies for ever")
  func encoding() {
    let entry = Self.entries(1)[0]
    #expect(
      Hexadecimal.text(entry.hash)
        == "2329e1d13583c0f7c73e2bff4d7c60c83887536fb2624989f037b66d03398ffa")
  }
}

extension LogChainTests {
  static func entries(_ count: Int64, subject: String = "request/140930-17") -> [LogEntry] {
    var head = LogHead.none
    return (1...count).map { number in
      let note = LogNote(
        act: LogAct(rawValue: "receive"), subject: RecordSubject(rawValue: subject),
        details: ["pages": .number(number), "channel": "web"])
      let entry = LogEntry(
        note, county: TestCounty.id, actor: .officer(OfficerID(rawValue: "140930-3")),
        now: .testing(number), after: head)
      head = LogHead(serial: entry.serial, hash: entry.hash)
      return entry
    }
  }

  private static func head(_ entries: [LogEntry]) -> LogHead? {
    entries.last.map { LogHead(serial: $0.serial, hash: $0.hash) }
  }

  private static func fault(
    _ entries: [LogEntry], head: LogHead?, _ anchors: [LogHead] = []
  ) -> LogBreak? {
    var chain = LogChain(last: head?.serial ?? 0, anchors: anchors)
    do throws(LogBreak) {
      for entry in entries { try chain.take(entry) }
      try chain.finish(head: head)
      return nil
    } catch {
      return error
    }
  }

  /// One entry with another subject and the right hash for it.
  private static func forged(_ entries: [LogEntry], at position: Int) -> [LogEntry] {
    var forged = entries
    let other = entries[position].with(subject: RecordSubject(rawValue: "request/140930-18"))
    forged[position] = other.with(hash: LogHash.of(other, serial: other.serial))
    return forged
  }

  /// The entry with each of its fields changed a little.
  private static func spoilt(_ entry: LogEntry) -> [(LogEntry, String)] {
    var hashes = entry.hash.indices.map { index in
      var hash = entry.hash
      hash[index] ^= 1
      return (entry.with(hash: hash), "hash, byte \(index)")
    }
    hashes += entry.previous.indices.map { index in
      var hash = entry.previous
      hash[index] ^= 0x80
      return (entry.with(previous: hash), "previous hash, byte \(index)")
    }
    return hashes + [
      (entry.with(county: TestCounty.other), "county"),
      (entry.with(moment: entry.moment.adding(milliseconds: 1)), "moment, by a millisecond"),
      (entry.with(actor: .officer(OfficerID(rawValue: "140930-4"))), "actor"),
      (entry.with(actor: .requester), "actor"),
      (entry.with(act: LogAct(rawValue: "receivE")), "act"),
      (entry.with(subject: RecordSubject(rawValue: "request/140930-18")), "subject"),
      (entry.with(details: entry.details + " "), "details, by a blank"),
      (entry.with(details: ""), "details"),
      (entry.with(hash: []), "hash"),
      (entry.with(previous: entry.previous + [0]), "previous hash, by a byte"),
    ]
  }
}

extension LogEntry {
  /// The same with some fields replaced, the hash left as it is.
  func with(
    county: CountyCode? = nil, serial: Int64? = nil, moment: Moment? = nil, actor: LogActor? = nil,
    act: LogAct? = nil, subject: RecordSubject? = nil, details: String? = nil,
    previous: [UInt8]? = nil, hash: [UInt8]? = nil
  ) -> LogEntry {
    LogEntry(
      county: county ?? self.county, serial: serial ?? self.serial, moment: moment ?? self.moment,
      actor: actor ?? self.actor, act: act ?? self.act, subject: subject ?? self.subject,
      details: details ?? self.details, previous: previous ?? self.previous,
      hash: hash ?? self.hash)
  }
}
