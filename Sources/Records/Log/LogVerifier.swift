/// Reads a whole log and tells the first place where it is not what was written.
///
/// Holds one page of entries at a time. Acts may go on meanwhile: entries newer than the head at the
/// start are left for the next time.
package struct LogVerifier: Sendable {
  private let engine: any Engine
  private let page: Int

  package init(engine: any Engine, page: Int = 1000) {
    self.engine = engine
    self.page = page
  }

  /// Every county that has a log or an anchor, sorted.
  package func verify(anchor: LogAnchor = .none) async throws -> [(CountyCode, LogVerdict)] {
    let logged = try await engine.read { try Log.counties($0) }
    let all = Set(logged).union(anchor.counties).sorted { $0.rawValue < $1.rawValue }
    var verdicts: [(CountyCode, LogVerdict)] = []
    for county in all {
      verdicts.append((county, try await verify(county, anchor: anchor)))
    }
    return verdicts
  }

  package func verify(_ county: CountyCode, anchor: LogAnchor = .none) async throws -> LogVerdict {
    let (head, last) = try await engine.read { session in
      (try Log.head(county, session), try Log.lastSerial(county, session))
    }
    var chain = LogChain(
      last: max(last, head?.serial ?? 0), anchors: anchor.heads(of: county))
    do {
      while chain.head.serial < last {
        for entry in try await entries(county, after: chain.head.serial, until: last) {
          try chain.take(entry)
        }
      }
      try chain.finish(head: head)
    } catch let fault as LogBreak {
      return .broken(fault)
    }
    return .whole(chain.head)
  }

  /// The next page, never empty.
  private func entries(
    _ county: CountyCode, after serial: Int64, until last: Int64
  ) async throws -> [LogEntry] {
    let most = Int(min(Int64(page), last - serial))
    let entries = try await engine.read { session in
      try Log.entries(county, after: serial, most: most, session)
    }
    // Nothing can be taken away but by tampering, at this very moment.
    guard !entries.isEmpty else { throw LogBreak.missing(serial: serial + 1) }
    return entries
  }
}
