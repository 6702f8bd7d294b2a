import Law
import Records

extension Office {
  /// Goes through all requests and tells what does not belong together: after a restored backup, or a
  /// machine that stopped at once. Others may work meanwhile. For the command line: no rights are asked.
  package func checkRecords(mostFaults: Int = 100) async throws -> RecordsVerdict {
    let county = county
    let before = try await records.read { try SeriesCount.drawn($0, in: county) }
    var verdict = RecordsVerdict()
    var count = SeriesCount()
    var known: Set<ContentHash> = []
    var last: RequestID?
    while true {
      let checks = try await portion(after: last)
      for check in checks {
        count.add(check)
        verdict.add(check)
        for hash in check.files where known.insert(hash).inserted {
          if await !has(hash) { verdict.faults.append(.file(check.record.id, hash)) }
        }
      }
      guard let next = checks.last?.record.id, verdict.faults.count < mostFaults else { break }
      last = next
    }
    verdict.files = known.count
    let after = try await records.read { try SeriesCount.drawn($0, in: county) }
    if verdict.faults.count < mostFaults {
      for fault in count.faults(before: before, after: after) {
        if try await !isOfSkipped(fault) { verdict.faults.append(fault) }
      }
    }
    return verdict
  }

  /// Whether the numbers that are missing are those passed over in drawing.
  private func isOfSkipped(_ fault: RecordsFault) async throws -> Bool {
    guard case .series(let series, let drawn, let there) = fault, there < drawn else {
      return false
    }
    return try await records.read { session in
      try there + SeriesCount.skipped(series, through: drawn, session) >= drawn
    }
  }

  private func portion(after last: RequestID?) async throws -> [CaseCheck] {
    let (county, calendars) = (county, calendars)
    return try await records.read { session in
      let calendar = try calendars.calendar(session)
      return try RequestStore(session).portion(of: county, after: last, most: 200).map {
        try CaseCheck($0, calendar, session)
      }
    }
  }

  private func has(_ hash: ContentHash) async -> Bool {
    (try? await files.content(of: hash)) != nil
  }
}

extension RecordsVerdict {
  fileprivate mutating func add(_ check: CaseCheck) {
    requests += 1
    events += check.events.count
    letters += check.letters.count
    faults += check.faults
  }
}
