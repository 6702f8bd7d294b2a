import Law
package import Records

extension Office {
  /// Publishes for all what was disclosed to one (Regulation art 44), in words that name nobody.
  package func publishAnswer(
    _ entry: Entry, title: String, text: String, link: String? = nil
  ) async throws -> Acted {
    let answer = try AnswerForm(title: title, text: text, link: link).checked()
    return try await enter(entry, .move(.publish)) { open in
      let name = open.record.requesterName
      guard !answer.title.contains(name), !answer.text.contains(name) else {
        throw OfficeError.invalid([FieldFault(.text, .personal)])
      }
      try open.take(.published)
      try AnswerStore(open.session).add(
        answer.published(
          id: "\(open.record.id)", of: open.agency.id, request: open.record.id, on: entry.day))
    }
  }

  /// Keeps an answer that an agency gives often, to be suggested while somebody asks.
  package func addAnswer(
    title: String, text: String, link: String? = nil, by id: OfficerID, now: Moment
  ) async throws -> String {
    let answer = try AnswerForm(title: title, text: text, link: link).checked()
    let county = county
    return try await records.engine.write(logging: county, by: .officer(id), now: now) {
      session, pad in
      let officer = try Rights(session, county).check(id, .keepAnswers)
      let serial = try session.numbers.draw(.answer, for: officer.agency, year: 0)
      let key = "\(officer.agency)/\(serial)"
      try AnswerStore(session).add(
        answer.published(id: key, of: officer.agency, request: nil, on: now.day))
      pad.note(
        LogAct(rawValue: OfficeAct.keepAnswers.description), RecordSubject("answer", key))
      return key
    }
  }

  /// Takes an answer out of the suggestions.
  package func withdrawAnswer(_ key: String, by id: OfficerID, now: Moment) async throws {
    let county = county
    try await records.engine.write(logging: county, by: .officer(id), now: now) { session, pad in
      let officer = try Rights(session, county).check(id, .keepAnswers)
      guard try AnswerStore(session).withdraw(key, of: officer.agency, on: now.day) else {
        throw OfficeError.notFound
      }
      pad.note(
        LogAct(rawValue: OfficeAct.keepAnswers.description), RecordSubject("answer", key),
        ["withdrawn": true])
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
