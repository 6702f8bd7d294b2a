/// The check of one county's log, portion by portion: so that it can be told how far it has come, and
/// other work is let through in between.
///
/// Acts may go on meanwhile: entries newer than the head at the start are left for the next time.
package struct LogWalk: Sendable {
  private let county: CountyCode
  private let head: LogHead?
  private var chain: LogChain
  /// How many entries there were when it began.
  package let last: Int64
  /// Nil until the last entry was looked at, or the first that is not what was written.
  package private(set) var verdict: LogVerdict?

  package init(
    _ county: CountyCode, anchor: LogAnchor = .none, over engine: any Engine
  ) async throws {
    self.county = county
    (head, last) = try await engine.read { session in
      (try Log.head(county, session), try Log.lastSerial(county, session))
    }
    chain = LogChain(last: max(last, head?.serial ?? 0), anchors: anchor.heads(of: county))
  }

  /// How many entries were found to be as they were written.
  package var verified: Int64 { chain.head.serial }

  /// Looks at the next entries, `most` of them at once.
  package mutating func step(_ most: Int = 1000, over engine: any Engine) async throws {
    guard verdict == nil else { return }
    do {
      if chain.head.serial < last {
        for entry in try await next(most, engine) { try chain.take(entry) }
      }
      guard chain.head.serial >= last else { return }
      try chain.finish(head: head)
      verdict = .whole(chain.head)
    } catch let fault as LogBreak {
      verdict = .broken(fault)
    }
  }

  /// Never empty.
  private func next(_ most: Int, _ engine: any Engine) async throws -> [LogEntry] {
    let (county, serial) = (county, chain.head.serial)
    let count = Int(min(Int64(most), last - serial))
    let entries = try await engine.read { session in
      try Log.entries(county, after: serial, most: count, session)
    }
    // Nothing can be taken away but by tampering, at this very moment.
    guard !entries.isEmpty else { throw LogBreak.missing(serial: serial + 1) }
    return entries
  }
}
