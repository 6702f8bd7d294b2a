import Law
package import Records

extension Office {
  /// Publishes for all what was disclosed to one (Regulation art 44), in words that name nobody.
  /// `isLookedAt`: the officer has seen the addresses and names that the text holds, and means them.
  package func publishAnswer(
    _ entry: Entry, title: String, text: String, link: String? = nil, isLookedAt: Bool = false
  ) async throws -> Acted {
    let answer = try AnswerForm(title: title, text: text, link: link).checked()
    return try await enter(entry, .move(.publish)) { open in
      let name = open.record.requesterName
      guard !answer.title.contains(name), !answer.text.contains(name) else {
        throw OfficeError.invalid([FieldFault(.text, .personal)])
      }
      try answer.refusePersonal(of: open.agency.id, isLookedAt: isLookedAt, open.session)
      try open.take(.published)
      try AnswerStore(open.session).add(
        answer.published(
          id: "\(open.record.id)", of: open.agency.id, request: open.record.id, on: entry.day))
    }
  }

  /// What in an answer looks like a person, told before it is published.
  package func concerns(
    title: String, text: String, by id: OfficerID
  ) async throws -> [AnswerConcern] {
    let county = county
    return try await records.read { session in
      let officer = try Rights(session, county).check(id, .keepAnswers)
      return try AnswerForm(title: title, text: text, link: nil)
        .concerns(of: officer.agency, session)
    }
  }

  /// Keeps an answer that an agency gives often, to be suggested while somebody asks.
  package func addAnswer(
    title: String, text: String, link: String? = nil, isLookedAt: Bool = false, by id: OfficerID,
    now: Moment
  ) async throws -> String {
    let answer = try AnswerForm(title: title, text: text, link: link).checked()
    return try await keepAnswers(by: id, now: now) { officer, session in
      try answer.refusePersonal(of: officer.agency, isLookedAt: isLookedAt, session)
      let serial = try session.numbers.draw(.answer, for: officer.agency, year: 0)
      let key = "\(officer.agency)/\(serial)"
      try AnswerStore(session).add(
        answer.published(id: key, of: officer.agency, request: nil, on: now.day))
      return (key, ["added": true])
    }
  }

  /// Puts other words in the place of an answer's.
  package func changeAnswer(
    _ key: String, title: String, text: String, link: String? = nil, isLookedAt: Bool = false,
    by id: OfficerID, now: Moment
  ) async throws {
    let answer = try AnswerForm(title: title, text: text, link: link).checked()
    _ = try await keepAnswers(by: id, now: now) { officer, session in
      let store = AnswerStore(session)
      guard let old = try store.find(key, of: officer.agency) else { throw OfficeError.notFound }
      try answer.refusePersonal(of: officer.agency, isLookedAt: isLookedAt, session)
      let new = answer.published(id: key, of: officer.agency, request: old.request, on: now.day)
      guard try store.change(new) else { throw OfficeError.notFound }
      return (key, ["changed": true])
    }
  }

  /// Takes an answer out of the suggestions.
  package func withdrawAnswer(_ key: String, by id: OfficerID, now: Moment) async throws {
    _ = try await keepAnswers(by: id, now: now) { officer, session in
      guard try AnswerStore(session).withdraw(key, of: officer.agency, on: now.day) else {
        throw OfficeError.notFound
      }
      return (key, ["withdrawn": true])
    }
  }

  private func keepAnswers(
    by id: OfficerID, now: Moment,
    _ body: @escaping @Sendable (Officer, any Session) throws -> (key: String, LogDetails)
  ) async throws -> String {
    try await keep(.keepAnswers, by: id, now: now) { officer, session, pad in
      let (key, details) = try body(officer, session)
      pad.note(
        LogAct(rawValue: OfficeAct.keepAnswers.description), RecordSubject("answer", key), details)
      return key
    }
  }

  /// One of the answers of an officer's agency.
  package func answer(_ key: String, by id: OfficerID) async throws -> PublishedAnswer {
    let county = county
    return try await records.read { session in
      let officer = try Rights(session, county).check(id, .keepAnswers)
      guard let answer = try AnswerStore(session).find(key, of: officer.agency) else {
        throw OfficeError.notFound
      }
      return answer
    }
  }

  /// The answers of an officer's agency.
  package func answers(by id: OfficerID) async throws -> [PublishedAnswer] {
    let county = county
    return try await records.read { session in
      let officer = try Rights(session, county).check(id, .keepAnswers)
      return try AnswerStore(session).all(of: officer.agency)
    }
  }
}

extension SeriesKind {
  static let answer = SeriesKind(rawValue: "answer")
}
