import Records

extension Office {
  /// Published and frequent answers that share the most with what somebody types; none for a few
  /// characters.
  package func suggestions(_ text: String, most: Int = 5) async throws -> [Suggestion] {
    let pieces = SuggestionPieces(text).pieces
    guard !pieces.isEmpty else { return [] }
    let county = county
    return try await records.read { session in
      let answers = AnswerStore(session)
      var hits: [String: (answer: PublishedAnswer, count: Int)] = [:]
      for piece in pieces {
        for answer in try answers.find([piece], county: county, most: 20) {
          hits[answer.id, default: (answer, 0)].count += 1
        }
      }
      return hits.values.sorted { left, right in
        (right.count, right.answer.day, left.answer.id)
          < (left.count, left.answer.day, right.answer.id)
      }.prefix(most).map { Suggestion($0.answer) }
    }
  }
}

extension Suggestion {
  fileprivate init(_ answer: PublishedAnswer) {
    self.init(
      id: answer.id, title: answer.title, text: answer.text, link: answer.link,
      agency: answer.agency, day: answer.day)
  }
}
