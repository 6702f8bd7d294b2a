/// What somebody looks for: phrases that must all be there, within the entries that carry all the given
/// labels.
package struct SearchQuery: Sendable {
  let phrases: [SearchPhrase]
  let kind: String?
  let county: CountyCode?
  let labels: [String]

  /// Beyond these a query is not more precise, only slower.
  private static let longest = 200
  private static let mostPhrases = 8

  package init(
    _ text: String, kind: String? = nil, county: CountyCode? = nil, labels: [String] = []
  ) {
    let parts = String(text.prefix(Self.longest)).split(whereSeparator: Self.separates)
    phrases = parts.prefix(Self.mostPhrases).compactMap(SearchPhrase.init)
    self.kind = kind
    self.county = county
    self.labels = labels
  }

  /// True where nothing is left to look for: then nothing is found.
  package var isEmpty: Bool { phrases.isEmpty }

  private static func separates(_ character: Character) -> Bool {
    character.isWhitespace || "，。；、！？,;!?".contains(character)
  }
}
