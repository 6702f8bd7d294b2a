extension Migration {
  /// The pieces of published answers, three characters each, by which they are suggested: in the index of all
  /// requests they would be few among very many.
  static let m0010AnswerPieces = Migration(10, "answer pieces") { sql in
    """
    CREATE TABLE answer_pieces (
      county \(sql.text) NOT NULL,
      piece \(sql.text) NOT NULL,
      day \(sql.text) NOT NULL,
      answer \(sql.text) NOT NULL REFERENCES published_answers (id),
      PRIMARY KEY (county, piece, day, answer)
    ) \(sql.keyed);
    CREATE INDEX answer_pieces_by_answer ON answer_pieces (answer);

    INSERT INTO answer_pieces (county, piece, day, answer)
    WITH RECURSIVE windows (county, answer, day, text, place) AS (
      SELECT county, id, day, lower(title || ' ' || text), 1 FROM published_answers
      WHERE withdrawn IS NULL
      UNION ALL
      SELECT county, answer, day, text, place + 1 FROM windows WHERE place + 3 <= length(text)
    )
    SELECT DISTINCT county, substr(text, place, 3), day, answer FROM windows;
    """
  }
}
