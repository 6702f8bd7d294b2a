import Records

/// Something in an answer that looks like a person.
package struct AnswerConcern: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// A number of identity or of a mobile telephone: never published.
    case number
    /// An address of e-mail, which may be the agency's own.
    case mail
    /// The name of somebody who once asked this agency, which may also be a word.
    case name
  }

  package let field: FormField
  package let kind: Kind
  /// From 1.
  package let line: Int
  /// What stands there, for who typed it.
  package let words: String

  /// Whether nobody may let it pass.
  package var isRefused: Bool { kind == .number }
}

extension AnswerForm {
  func concerns(of agency: AgencyID, _ session: any Session) throws -> [AnswerConcern] {
    let names = try AnswerStore(session).requesters(in: "\(title)\n\(text)", of: agency)
    return Self.concerns(.title, title, names) + Self.concerns(.text, text, names)
  }

  /// - Throws: `OfficeError.invalid` for what is never published, and for what nobody has looked at.
  func refusePersonal(
    of agency: AgencyID, isLookedAt: Bool, _ session: any Session
  ) throws {
    let concerns = try concerns(of: agency, session).filter { $0.isRefused || !isLookedAt }
    guard concerns.isEmpty else {
      throw OfficeError.invalid(concerns.map { FieldFault($0.field, .personal) })
    }
  }

  private static func concerns(
    _ field: FormField, _ text: String, _ names: [String]
  ) -> [AnswerConcern] {
    var concerns: [AnswerConcern] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let scalars = Array(line.unicodeScalars)
      for trace in PersonalTrace.all(in: String(line)) {
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[trace.place])
        concerns.append(
          AnswerConcern(
            field: field, kind: trace.kind == .mail ? .mail : .number, line: index + 1,
            words: String(words)))
      }
      for name in names where line.contains(name) {
        concerns.append(AnswerConcern(field: field, kind: .name, line: index + 1, words: name))
      }
    }
    return concerns
  }
}
