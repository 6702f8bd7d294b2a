package import Drafting
package import Law
internal import Office
internal import Records

/// The form of a reply: an outcome, and the fields that its letter has.
package enum ReplyInput {
  /// What a field of a letter is called in the form.
  package static func name(_ field: LetterField) -> String { "words-\(index(field))" }

  /// A name of ASCII: the tag's own is Chinese.
  private static func index(_ field: LetterField) -> Int {
    LetterField.allCases.firstIndex(of: field) ?? 0
  }

  static func outcome(_ state: FormState) -> Outcome? {
    Outcome(rawValue: state[FormField.outcome.rawValue]).flatMap { $0.isReply ? $0 : nil }
  }

  /// What an officer writes; the rest comes from the case.
  package static func fields(of outcome: Outcome) -> (must: [LetterField], may: [LetterField]) {
    let kind = LetterKind.reply(outcome)
    let known: Set<LetterField> = [
      .agency, .number, .requester, .requestNumber, .information, .attachments, .contact, .phone,
      .address,
    ]
    let own = { (tags: [LetterTag]) in
      tags.compactMap { tag in
        if case .field(let field) = tag, !known.contains(field) { field } else { nil }
      }
    }
    return (
      own(kind.compulsoryTags),
      [.information] + own(kind.conditionalTags + kind.optionalTags) + told(outcome)
    )
  }

  /// What a third party that did not consent is told (art 32); the letter to it asks for them.
  static func told(_ outcome: Outcome) -> [LetterField] {
    outcome.discloses ? [.toldContent, .toldGrounds] : []
  }

  /// The form as it is shown first: what the request asks for, in the requester's words.
  static func opened(_ state: FormState, _ view: CaseView) -> FormState {
    var state = state
    let recital = Recital(
      title: view.record.title, documentNumber: view.form.documentNumber,
      description: view.form.description)
    state.fields.add(recital.text, to: name(.information))
    return state
  }

  /// Those of the tags that an officer writes.
  static func fields(_ tags: [LetterTag]) -> [LetterField] {
    tags.compactMap { tag in
      if case .field(let field) = tag, field.isOfficersWords { field } else { nil }
    }
  }

  static func draft(_ input: inout ActInput) throws -> ReplyDraft {
    guard let outcome = outcome(input.state) else {
      input.add(Words.choose(.outcome), to: .outcome)
      throw ActInput.Unfinished()
    }
    var words: [LetterField: String] = [:]
    let (must, may) = fields(of: outcome)
    for field in must + may {
      let text = input.state[name(field)]
      if !text.isEmpty { words[field] = text }
      if text.isEmpty, must.contains(field) {
        input.state.add(Words.missing(field), to: name(field))
      }
    }
    try input.finish()
    return ReplyDraft(
      outcome: outcome,
      partGrounds: input.state.all(FormField.partGrounds.rawValue).compactMap {
        Outcome(rawValue: $0)
      },
      despiteObjection: DespiteObjection(rawValue: input.state["despite"]), words: words,
      files: input.files)
  }
}
