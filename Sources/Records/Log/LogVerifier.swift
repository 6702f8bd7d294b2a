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
    var walk = try await LogWalk(county, anchor: anchor, over: engine)
    while true {
      try await walk.step(page, over: engine)
      if let verdict = walk.verdict { return verdict }
    }
  }
}
