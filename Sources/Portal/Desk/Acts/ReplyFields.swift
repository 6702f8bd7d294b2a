internal import Drafting
internal import Law
internal import Office
internal import Records

/// The fields of a reply: what the letter of the chosen outcome must and may say.
struct ReplyFields: Sendable {
  let view: CaseView
  let state: FormState
  let kept: KeptFiles?
  /// The agency's wording of the letter; what it does not name would be written for nobody.
  let wording: String

  var all: [any Component] {
    guard let outcome = ReplyInput.outcome(state) else { return [] }
    var fields: [any Component] = [
      HiddenField(FormField.outcome.rawValue, outcome.rawValue)
    ]
    if outcome == .partlyDisclosed { fields.append(grounds) }
    if outcome.discloses, hasObjection { fields.append(despite) }
    let (must, may) = ReplyInput.fields(of: outcome)
    let named = LetterTemplate.tags(in: wording)
    fields.append(words(.information, .optional))
    fields += must.map { words($0, .required) }
    fields += may.filter { $0 != .information && named.contains(.field($0)) }
      .map { words($0, .optional) }
    if view.state.hasUnwillingThirdParty {
      fields += ReplyInput.told(outcome).map {
        words($0, outcome == .disclosed ? .required : .optional)
      }
    }
    fields.append(
      FilesPart(
        kept: kept, state: state, label: Words.replyFilesHeading, hint: Words.replyFilesHint))
    return fields
  }

  /// What was chosen on the page before, and what it rests on.
  static func chosen(_ outcome: Outcome, _ view: CaseView) -> SummaryList {
    SummaryList([
      .init(
        Words.outcomeLabel, .lines(Words.name(of: outcome), Words.meaning(of: outcome)),
        action: TextLink(
          Words.chooseOther, to: CaseAddress.of(.reply, view.record.id),
          about: Words.outcomeLabel)),
      .init(Words.basisLabel, Fragment(Words.articles(outcome.basis))),
    ])
  }

  private var grounds: Choices {
    Choices(
      FormField.partGrounds.rawValue, Words.partQuestion, .any,
      Reply.partOutcomes.map {
        .init($0.rawValue, Words.name(of: $0), hint: Words.articles($0.basis))
      }, in: state)
  }

  private var hasObjection: Bool {
    view.state.consultations.contains { $0.opinion == .objects }
  }

  private var despite: Choices {
    Choices(
      "despite", Words.despiteQuestion, .one,
      DespiteObjection.allCases.map {
        .init($0.rawValue, Words.name(of: $0), hint: Words.articles($0.basis))
      }, in: state, hint: Words.despiteHint)
  }

  private func words(_ field: LetterField, _ need: Field.Need) -> TextArea {
    let tag = LetterTag.field(field)
    return TextArea(
      ReplyInput.name(field), field.rawValue, in: state,
      hint: Words.neededFor(grounds(for: field))
        + tag.meaning + (tag.example.map { Words.example($0) } ?? "。"), need: need, rows: 3)
  }

  /// Of a partial disclosure: the grounds that make the field necessary.
  private func grounds(for field: LetterField) -> [Outcome] {
    ReplyInput.outcome(state) == .partlyDisclosed
      ? Reply.partOutcomes.filter { $0.partField == field } : []
  }
}
