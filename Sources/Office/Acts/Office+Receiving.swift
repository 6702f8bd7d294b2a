import Drafting
package import Law
package import Records

extension Office {
  /// Agency and requester have confirmed the request: the day of receipt where nobody signed for it
  /// (Regulation art 31).
  package func confirm(_ entry: Entry) async throws -> Acted {
    try await enter(entry, .confirm, .confirmed)
  }

  /// Passes a request that was not yet received on to the agency it is meant for.
  package func passOn(_ entry: Entry, to agency: String) async throws -> Acted {
    var check = FormCheck()
    let agency = check.text(agency, .agency, most: 100)
    try check.finish()
    return try await enter(
      entry, .passOn, .passedOn,
      CaseParticulars(party: agency, words: [.handlingUnit: agency]))
  }

  /// Tells the requester, once and within 7 working days, what to correct (art 30).
  package func askCorrection(
    _ entry: Entry, _ correction: CorrectionNotice
  ) async throws -> Acted {
    var check = FormCheck()
    let unclear = check.text(correction.unclear, .text, most: 2000)
    let items = check.text(correction.items, .words, most: 2000)
    let guidance = check.text(correction.guidance, .note, most: 2000)
    try check.finish()
    let words = CaseParticulars(
      words: [
        .unclear: unclear, .items: items, .guidance: guidance,
        .setDay: .inLetters(correction.through),
      ])
    return try await enter(
      entry, .askCorrection, .correctionAsked(through: correction.through), words)
  }

  /// The corrected request came in: sent by the requester, or recorded by an officer.
  package func recordCorrection(
    _ entry: Entry, text: String?, files: [KeptFile] = []
  ) async throws -> Acted {
    let text = try checkedInput(text, files, isNeeded: entry.actor.isRequester)
    return try await enter(
      entry, .recordCorrection, .corrected, CaseParticulars(text: text), files: files)
  }

  /// Asks the requester why so much is wanted (art 35).
  package func askReasons(
    _ entry: Entry, excess: String, through: Day
  ) async throws -> Acted {
    var check = FormCheck()
    let excess = check.text(excess, .text, most: 2000)
    try check.finish()
    return try await enter(
      entry, .askReasons, .reasonsAsked(through: through),
      CaseParticulars(words: [.excess: excess, .setDay: .inLetters(through)]))
  }

  /// The requester gave reasons.
  package func recordReasons(
    _ entry: Entry, text: String?, files: [KeptFile] = []
  ) async throws -> Acted {
    let text = try checkedInput(text, files, isNeeded: entry.actor.isRequester)
    return try await enter(
      entry, .recordReasons, .reasonsGiven, CaseParticulars(text: text), files: files)
  }

  /// The day for correction or payment passed: the request is no longer handled.
  package func lapse(_ entry: Entry) async throws -> Acted {
    try await enter(entry, .lapse, .lapsed)
  }

  /// The requester withdraws the request.
  package func withdraw(_ entry: Entry, reason: String? = nil) async throws -> Acted {
    let reason = try checkedInput(reason, [], isNeeded: false)
    return try await enter(entry, .withdraw, .withdrawn, CaseParticulars(text: reason))
  }

  private func checkedInput(
    _ text: String?, _ files: [KeptFile], isNeeded: Bool
  ) throws -> String? {
    var check = FormCheck()
    let text = check.optionalText(text, .text, most: 5000)
    if isNeeded, text == nil, files.isEmpty { check.fault(.text, .missing) }
    check.count(files)
    try check.finish()
    return text
  }
}

extension Actor {
  var isRequester: Bool {
    switch self {
    case .requester: true
    case .officer: false
    }
  }
}
