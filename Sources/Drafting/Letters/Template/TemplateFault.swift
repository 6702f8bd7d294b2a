/// What is wrong with a template, and where.
package struct TemplateFault: Error, Sendable, Hashable {
  package enum Problem: Sendable, Hashable {
    /// The kind of letter has no such tag.
    case unknownTag(String)
    case unsupportedTag(String)
    case unclosedTag
    /// A single brace, or a full-width one, that would be printed.
    case strayBrace
    /// A section without its end.
    case unclosedSection(String)
    /// An end without its section, or before that of another inside.
    case strayEnd(String)
    case missing(LetterTag)
    /// A compulsory tag that would vanish in some letters.
    case conditional(LetterTag)
    /// What the law says stands in small print, in a box or in a heading, not in the text.
    case misplaced(LetterTag)
    /// The remedy with words before or after it.
    case notAlone(LetterTag)
    case missingMark(String)
    case unknownMark(String)
    case repeatedMark(String)
    /// An article, or an act, that the text names by itself.
    case namesLaw(String)
    /// A period that the text sets by itself.
    case namesPeriod(String)
    /// Remedies stand in the program's paragraph only.
    case namesRemedy(String)
    /// The widths of a table's columns are no numbers.
    case badWidths
    /// A row outside a table, or with more or fewer boxes than the table.
    case badRow
    case tooLong(limit: Int)
  }

  package var problem: Problem
  /// From 1; 0 for the template as a whole.
  package var line: Int

  package init(_ problem: Problem, line: Int) {
    self.problem = problem
    self.line = line
  }
}
