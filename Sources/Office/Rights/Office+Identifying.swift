package import Records

extension Office {
  /// Who gives a number and its code is the requester of that case. `source` is the address of the
  /// connection; guessing is slowed down by number and by source.
  package func identify(
    number: String, code: String, from source: String, now: Moment
  ) async throws -> RequesterPass {
    let spellings = Self.spellings(of: number)
    let number = Self.folded(number)
    let (throttle, keys, county) = (throttle, keys, county)
    let targets: [ThrottleTarget] = [.requestNumber(number), .codeSource(source)]
    let answer = try await records.write { session in
      try throttle.attempt(targets, county: county, now: now, session)
    }
    if case .locked(let moment) = answer { throw OfficeError.throttled(until: moment) }
    let found = try await records.read { session in
      try RequestStore(session).find(spellings: spellings, county: county)
    }
    // Asked also where there is no such number, so that both take as long.
    let request = found?.request ?? RequestID(county: county, serial: 1)
    guard let typed = QueryCode(typed: code),
      keys.matches(typed, found?.code, for: request.rawValue), let found
    else { throw OfficeError.notFound }
    try await records.write { session in
      try throttle.succeeded(targets, county: county, session)
    }
    return RequesterPass(request: found.request, code: found.code)
  }

  /// A new query code for a requester who lost the old one, which opens nothing any more. The officer
  /// has made sure who asks, in a way that the log keeps.
  package func issueCode(
    for request: RequestID, after identity: IdentityCheck, by id: OfficerID, now: Moment
  ) async throws -> QueryCode {
    let (keys, county) = (keys, county)
    let code = QueryCode.random()
    try await records.engine.write(logging: county, by: .officer(id), now: now) { session, pad in
      let store = RequestStore(session)
      guard request.county == county, let record = try store.find(request) else {
        throw OfficeError.notFound
      }
      _ = try Rights(session, county).check(.officer(id), .issueCode, on: record)
      try store.setCode(keys.fingerprint(of: code, for: request.rawValue), of: request)
      pad.note(
        LogAct(rawValue: OfficeAct.issueCode.description), request.subject,
        ["identity": .text(identity.rawValue)])
    }
    return code
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

  /// How a number may stand in the records: as `folded` writes it, as it was typed, and with other
  /// brackets, which patterns could have before they were held against `folded`.
  static func spellings(of typed: String) -> [String] {
    let folded = folded(typed)
    let others = ["[]", "［］", "()", "（）", "【】", "﹝﹞"].map { pair in
      String(
        folded.map { letter in
          letter == "〔" ? pair.first ?? letter : letter == "〕" ? pair.last ?? letter : letter
        })
    }
    return [FormCheck.cleaned(String(typed.prefix(200))), folded] + others
  }
}
