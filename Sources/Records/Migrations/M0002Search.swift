extension Migration {
  /// What can be searched for, and its terms: an FTS5 table without content on SQLite, a `tsvector`
  /// without positions on PostgreSQL.
  static let m0002Search = Migration(2, "search") { sql in
    let terms: String
    let index: String
    switch sql {
    case .sqlite:
      terms = ""
      // `ascii` leaves everything beyond ASCII alone; our terms come ready made. The index of first
      // characters is for queries of one: without it all terms that begin so are merged each time.
      index = """
        CREATE VIRTUAL TABLE search_terms USING fts5 (
          terms, marks, content = '', prefix = '1', tokenize = "ascii tokenchars ':-_.='"
        );
        """
    case .postgres:
      terms = "terms TSVECTOR NOT NULL,"
      index = "CREATE INDEX search_entries_by_term ON search_entries USING GIN (terms);"
    }
    return """
      CREATE TABLE search_entries (
        seq \(sql.integer) PRIMARY KEY,
        county \(sql.text) NOT NULL,
        kind \(sql.text) NOT NULL,
        id \(sql.text) NOT NULL,
        marks \(sql.text) NOT NULL,
        \(terms)
        folded \(sql.text) NOT NULL,
        UNIQUE (kind, id)
      ) \(sql.strict);
      \(index)
      """
  }
}
