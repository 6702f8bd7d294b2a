/// Finds entries by what their texts hold, the newest first; the same on both engines.
package struct SearchIndex {
  private let session: any Session
  private let terms: any TermIndex

  init(session: any Session) {
    self.session = session
    switch session.dialect {
    case .sqlite: terms = SQLiteTermIndex(session: session)
    case .postgres: terms = PostgresTermIndex(session: session)
    }
  }

  /// Adds an entry, or replaces the one of its kind and id.
  package func put(_ entry: SearchEntry) throws {
    try remove(kind: entry.kind, id: entry.id)
    try terms.insert(entry, seq: freePlace(entry.moment), FoldedText(entry.text))
  }

  package func remove(kind: String, id: String) throws {
    guard
      let row = try session.row(
        "SELECT seq FROM search_entries WHERE kind = ? AND id = ?", [.text(kind), .text(id)])
    else { return }
    try terms.remove(seq: row.integer("seq"))
  }

  /// At most so many hits, the newest first, behind a place reached before.
  package func find(
    _ query: SearchQuery, limit: Int, after place: Int? = nil
  ) throws -> [SearchHit] {
    try find(query, limit: limit, .below(place ?? .max))
  }

  /// The same right before a place, the newest first.
  package func find(
    _ query: SearchQuery, limit: Int, before place: Int
  ) throws -> [SearchHit] {
    try find(query, limit: limit, .above(place))
  }

  private func find(
    _ query: SearchQuery, limit: Int, _ side: SearchSide
  ) throws -> [SearchHit] {
    guard !query.isEmpty else { return [] }
    return try terms.find(query, limit: limit, side).map { row in
      SearchHit(
        kind: try row.text("kind"), id: try row.text("id"), place: try row.integer("seq"))
    }
  }

  /// How many there are, but never more than `most`: counting all of a common word takes long.
  package func count(_ query: SearchQuery, upTo most: Int = 1000) throws -> Int {
    query.isEmpty ? 0 : try terms.count(query, upTo: most)
  }

  /// Whether an entry is kept as it would be put now.
  package func holds(_ entry: SearchEntry) throws -> Bool {
    let text = FoldedText(entry.text)
    let row = try session.row(
      "SELECT marks, folded FROM search_entries WHERE kind = ? AND id = ?",
      [.text(entry.kind), .text(entry.id)])
    return try row?.text("folded") == text.joined
      && row?.text("marks") == entry.marks(text).joined(separator: " ")
  }

  /// A thousand places a millisecond, so that the order of places is that of moments.
  private static let placesPerMillisecond = 1000

  private func freePlace(_ moment: Moment) throws -> Int {
    // The years 1685 to 2254, so that a thousand times as much is still a number.
    let milliseconds = min(max(moment.milliseconds, -9_000_000_000_000), 9_000_000_000_000)
    var first = Int(milliseconds) * Self.placesPerMillisecond
    while true {
      let last = first + Self.placesPerMillisecond - 1
      let row = try session.row(
        "SELECT MAX(seq) AS taken FROM search_entries WHERE seq BETWEEN ? AND ?",
        [SQLValue(first), SQLValue(last)])
      guard let taken = try row?.optionalInteger("taken") else { return first }
      if taken < last { return taken + 1 }
      first = last + 1
    }
  }
}

extension Session {
  package var search: SearchIndex { SearchIndex(session: self) }
}
