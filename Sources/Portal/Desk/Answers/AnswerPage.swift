internal import HTML
internal import Law
internal import Office
internal import Records

/// One answer to be written or changed, and what a requester sees of it.
struct AnswerPage: Sendable {
  private typealias Text = Words.Answers

  /// Nil for a new one.
  let key: String?
  let state: FormState
  let isPreviewed: Bool
  /// Whether somebody must say that the names and addresses in it are meant.
  let isAsked: Bool
  let agency: AgencyID
  let today: Day
  let token: FormToken

  var title: String { key == nil ? Text.add : Text.change }

  var parts: [any Component] {
    let heading = PageHeading(title, lead: Text.formLead)
    return [heading, Columns([form], side: isPreviewed && hasWords ? [preview] : [advice])]
  }

  private var hasWords: Bool { !state["title"].isEmpty && !state["text"].isEmpty }

  private var form: Panel {
    Panel("") { html in
      html(
        PostForm(
          to: key.map { AnswerRoutes.address($0) } ?? DeskPlace.answers.address, token: token
        ) { html in
          html(TextField("title", Text.title, in: state, hint: Text.titleHint))
          html(TextArea("text", Text.text, in: state, hint: Text.textHint, limit: 20_000, rows: 12))
          html(TextField("link", Text.link, in: state, hint: Text.linkHint, need: .optional))
          if isAsked { html(Checkbox("looked", Text.looked, in: state, hint: Text.lookedHint)) }
          html(
            Actions([
              Button(Text.publish),
              Button(Text.preview, .secondary, name: "step", value: "preview"),
              LinkButton(Words.cancel, to: DeskPlace.answers.address),
            ]))
        })
    }
  }

  private var preview: Panel {
    let link = state["link"]
    return Panel(Text.previewTitle, id: "preview") { html in
      html(Prose([Fragment(Text.previewLead)]))
      html(
        SuggestionList(
          [
            Suggestion(
              id: "", title: state["title"], text: state["text"], link: link.isEmpty ? nil : link,
              agency: agency, day: today)
          ], isOpen: true))
    }
  }

  private var advice: Panel {
    Panel(Text.adviceTitle) { $0(Bullets(Text.advice.map { Fragment($0) })) }
  }
}
