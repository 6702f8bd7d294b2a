package import Records

extension Office {
  /// Who gives a number and its code is the requester of that case. `source` is the address of the
  /// connection; guessing is slowed down by number and by source.
  package func identify(
    number: String, code: String, from source: String, now: Moment
  ) async throws -> RequesterPass {
    let number = Self.folded(number)
    let (throttle, keys, county) = (throttle, keys, county)
    let targets: [ThrottleTarget] = [.requestNumber(number), .codeSource(source)]
    let answer = try await records.write { session in
      try throttle.attempt(targets, county: county, now: now, session)
    }
    if case .locked(let moment) = answer { throw OfficeError.throttled(until: moment) }
    let found = try await records.read { session in
      try RequestStore(session).find(number: number, county: county)
    }
    // Asked also where there is no such number, so that both take as long.
    let request = found?.request ?? RequestID(county: county, serial: 1)
    guard let typed = QueryCode(typed: code),
      keys.matches(typed, found?.code, for: request.rawValue), let found
    else { throw OfficeError.notFound }
    try await records.write { session in
      try throttle.succeeded(targets, county: county, session)
    }
    return RequesterPass(request: found.request)
  }

  /// However the brackets of the year were typed, and without blanks.
  static func folded(_ number: String) -> String {
    String(
      number.prefix(200).compactMap { letter -> Character? in
        switch letter {
        case "[", "［", "(", "（", "【", "﹝": "〔"
        case "]", "］", ")", "）", "】", "﹞": "〕"
        default: letter.isWhitespace ? nil : letter
        }
      })
  }
}
