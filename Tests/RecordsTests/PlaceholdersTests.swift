import Testing

@testable import Records

@Suite("Question marks become numbers where they are placeholders")
struct PlaceholdersTests {
  @Test(arguments: [
    ("SELECT ?, ?", "SELECT $1, $2", "in order"),
    ("a = '?' AND b = ?", "a = '?' AND b = $1", "not in a text"),
    ("a = 'it''s ?' AND b = ?", "a = 'it''s ?' AND b = $1", "a doubled quote does not end a text"),
    ("\"wh?t\" = ?", "\"wh?t\" = $1", "not in a name"),
    ("-- why?\n? -- ?", "-- why?\n$1 -- ?", "not in a comment to the end of the line"),
    ("/* ? */ ? /* ", "/* ? */ $1 /* ", "not in a comment, even one that does not end"),
    ("'open ?", "'open ?", "not behind a quote that does not close"),
    ("县 = ?", "县 = $1", "beside Chinese"),
    ("a - ? / ?", "a - $1 / $2", "a minus and a slash are no comments"),
  ])
  func numbered(sql: String, expected: String, why: String) {
    #expect(Placeholders.numbered(sql) == expected, "\(why)")
  }
}
