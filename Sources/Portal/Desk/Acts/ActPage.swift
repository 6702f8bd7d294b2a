internal import Drafting
internal import HTML
internal import Law
internal import Office
internal import Records

/// The page of one act: what it means, what the office knows beforehand, one form.
struct ActPage: Sendable {
  let act: CaseAct
  let view: CaseView
  let fields: ActFields
  let notices: [NoticePanel]
  /// What is computed before it is decided: a new last day, a fee.
  let preview: [any Component]
  /// The reply as it would be sent: the draft that is decided on, or where its writer asked to see it.
  let letter: Letter?
  let token: FormToken

  private var state: FormState { fields.state }
  private var address: String { CaseAddress.of(view.record.id) }
  /// The first of the two pages of a reply only reads.
  private var isChoosing: Bool { act == .reply && ReplyInput.outcome(state) == nil }

  func page(_ masthead: DeskMasthead) -> DeskPage {
    let title = Words.name(of: act)
    return DeskPage(
      title, masthead,
      breadcrumbs: Breadcrumbs(
        [
          TextLink(Words.name(of: DeskPlace.worklist), to: DeskPlace.worklist.address),
          TextLink(view.record.number, to: address),
        ], here: title),
      width: isChoosing ? .full : .narrow, hasErrors: state.hasErrors
    ) { html in
      html(ErrorSummary(state))
      html(notices)
      html(PageHeading(title, above: view.record.number, lead: lead))
      if act.isOffered(view) {
        html(preview)
        if let outcome = act == .reply ? ReplyInput.outcome(state) : nil {
          html(Panel("") { $0(ReplyFields.chosen(outcome, view)) })
        }
        if isChoosing {
          choose(&html)
        } else {
          let form = Panel("") { $0(filling) }
          let shown = letter.map { [sheet($0)] } ?? []
          // What is decided on is read before the button is reached.
          html(act.isOnDraft ? shown + [form] : [form] + shown)
        }
      } else {
        html(LinkButton(Words.toCase, to: address))
      }
    }
  }

  /// Choosing an outcome changes nothing yet: the address of the second page says it.
  private func choose(_ html: inout HTMLBuffer) {
    for group in OutcomeGroup.all {
      html(Heading(group.name))
      html(
        LinkCards(
          group.outcomes.map { outcome in
            .init(
              Words.name(of: outcome),
              to: "\(CaseAddress.of(act, view.record.id))?outcome=\(outcome.rawValue)",
              Words.meaning(of: outcome), article: Words.articles(outcome.basis))
          }))
    }
  }

  private func sheet(_ letter: Letter) -> Panel {
    let isDraft = act.isOnDraft
    return Panel(isDraft ? Words.draftTitle : Words.previewReply, id: "preview") { html in
      html(Prose([Fragment(isDraft ? Words.draftLead : Words.previewReplyLead)]))
      html(LetterSheet(letter.kind.name, letter.manuscript))
      if isDraft {
        html(Actions([LinkButton(Words.draftPDF, to: "\(address)/draft", icon: .download)]))
      }
    }
  }

  private var lead: String {
    Words.lead(of: act) + (act.move.map { Words.basisSentence($0.basis) } ?? "")
  }

  private var filling: PostForm {
    PostForm(
      to: CaseAddress.of(act, view.record.id), token: token, isMultipart: act.takesFiles
    ) { html in
      html(HiddenField("version", "\(view.record.version)"))
      html(HiddenField("events", "\(view.record.events)"))
      html(fields.all)
      html(
        Actions(
          [Button(Words.button(of: act), act.isFinal ? .danger : .primary)]
            + (act.isComputed
              ? [Button(Words.compute, .secondary, name: "step", value: "preview")] : [])
            + (act == .reply
              ? [
                Button(
                  Words.previewReply, .secondary, name: "step", value: "letter",
                  action: "\(CaseAddress.of(act, view.record.id))#preview")
              ] : [])
            + [LinkButton(Words.cancel, to: address)]))
    }
  }
}

extension CaseAct {
  /// Whether what follows from it can be seen before it is done.
  var isComputed: Bool { self == .extension || self == .feeNotice }

  /// Whether it decides on a reply that is drafted.
  var isOnDraft: Bool { self == .review || self == .signature || self == .draftReturn }
}
