import Law
import Testing

@testable import Portal

@Suite("A text is cut at the bounds of its marks")
struct MarkedTextTests {
  static func mark(_ range: Range<Int>, _ finding: Int, _ severity: Severity = .error)
    -> MarkedText.Mark
  {
    MarkedText.Mark(range: range, finding: finding, severity: severity, anchor: "r1-m\(finding)")
  }

  /// `[` and `]` around marked pieces, `(1)` where a mark begins.
  static func shape(_ text: String, _ marks: [MarkedText.Mark]) -> String {
    MarkedText(text, marks).pieces.map { piece in
      piece.badges.map { "(\($0.finding))" }.joined()
        + (piece.severity == nil ? piece.text : "[\(piece.text)]")
    }.joined()
  }

  struct Case: Sendable {
    let why: String
    let text: String
    let marks: [MarkedText.Mark]
    let expected: String
  }

  static let cases: [Case] = [
    Case(why: "no mark", text: "共6780条", marks: [], expected: "共6780条"),
    Case(why: "in the middle", text: "共6780条", marks: [mark(1..<5, 1)], expected: "共(1)[6780]条"),
    Case(why: "the whole", text: "共条", marks: [mark(0..<2, 1)], expected: "(1)[共条]"),
    Case(
      why: "overlapping", text: "abcd", marks: [mark(0..<3, 1), mark(1..<4, 2)],
      expected: "(1)[a](2)[bc][d]"),
    Case(
      why: "two at one place", text: "abc", marks: [mark(0..<1, 1), mark(0..<1, 2)],
      expected: "(1)(2)[a]bc"),
    Case(why: "a blank cell", text: "", marks: [mark(0..<0, 1)], expected: "(1)"),
    Case(why: "empty at the end", text: "ab", marks: [mark(2..<2, 1)], expected: "ab(1)"),
    Case(why: "beyond the text", text: "ab", marks: [mark(1..<9, 1)], expected: "a(1)[b]"),
    Case(why: "wholly beyond", text: "ab", marks: [mark(7..<9, 1)], expected: "ab(1)"),
    Case(
      why: "offsets are scalars, not characters", text: "e\u{301}x", marks: [mark(2..<3, 1)],
      expected: "e\u{301}(1)[x]"),
  ]

  @Test(arguments: cases)
  func cuts(_ example: Case) {
    #expect(Self.shape(example.text, example.marks) == example.expected)
  }

  @Test("The heaviest of two marks colours the piece and the cell")
  func heaviest() {
    let text = MarkedText("ab", [Self.mark(0..<2, 1, .note), Self.mark(0..<1, 2, .error)])
    #expect(text.pieces.map(\.severity) == [.error, .note])
    #expect(text.severity == .error)
  }
}
