import Law
import Records

extension Office {
  /// Whether there is enough in a text to look for: three characters beside the common words.
  package static func canLookUp(_ text: String) -> Bool { !SuggestionPieces(text).pieces.isEmpty }

  /// Published and frequent answers that share the most with what somebody types; none for a few
  /// characters.
  package func suggestions(_ text: String, most: Int = 5) async throws -> [Suggestion] {
    let pieces = SuggestionPieces(text).pieces
    guard !pieces.isEmpty else { return [] }
    let county = county
    return try await records.read { session in
      let answers = AnswerStore(session)
      var hits: [String: (day: Day, count: Int)] = [:]
      for piece in pieces {
        for hit in try answers.newest(with: piece, county: county, most: 20) {
          hits[hit.id, default: (hit.day, 0)].count += 1
        }
      }
      let best = hits.sorted { left, right in
        (right.value.count, right.value.day, left.key)
          < (left.value.count, left.value.day, right.key)
      }.prefix(most)
      return try answers.find(best.map(\.key)).map { Suggestion($0) }
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
