internal import HTML
internal import Law

/// 答复期限怎么算: the form and, once asked, the answer before it.
struct DeadlinePage {
  let state: FormState
  let result: DeadlineResult?

  var page: PublicPage {
    let isProblem = state.hasErrors || result.map { !$0.isAnswer } ?? false
    return PublicPage(
      Words.deadlineTitle, at: .deadline, width: result == nil ? .narrow : .full,
      hasErrors: isProblem
    ) { html in
      html(ErrorSummary(state))
      if let result {
        html(result.heading)
        html(Columns(result.reasons, side: [panel(Words.askAgain)]))
      } else {
        html(PageHeading(Words.deadlineTitle, lead: Words.deadlineLead))
        html(panel(""))
        html(Disclosure(Words.rulesTitle) { $0(Bullets(Words.rules.map { Fragment($0) })) })
      }
    }
  }

  private func panel(_ title: String) -> Panel {
    Panel(title) { html in
      html(QuestionForm(to: PublicPage.Place.deadline.address) { fields(&$0) })
    }
  }

  private func fields(_ html: inout HTMLBuffer) {
    html(
      Choices(
        "channel", Words.channelQuestion, .one,
        RequestChannel.allCases.map { .init($0.rawValue, Words.name(of: $0)) }, in: state))
    html(DateField("submitted", Words.submittedName, in: state, hint: Words.submittedHint))
    html(
      DateField(
        "confirmed", Words.confirmedName, in: state, hint: Words.confirmedHint, need: .unmarked))
    if !listed.isEmpty { html(list) }
    html(
      FieldGroup(
        listed.isEmpty ? Words.eventHeading : Words.nextEventHeading, hint: Words.eventHint(button),
        [
          SelectField(
            "kind", Words.kindName,
            ListedEvent.kinds.map { .init(ListedEvent.code($0), Words.name(of: $0)) }, in: state,
            need: .optional, blank: Words.noEvent),
          DateField("day", Words.eventDay, in: state, need: .unmarked),
          TextField(
            "days", Words.extensionDays, .number, in: state, hint: Words.extensionHint,
            need: .unmarked, unit: Words.workingDays),
        ]))
    html(Actions([Button(button)]))
  }

  private var button: String { result == nil ? Words.calculate : Words.calculateAgain }

  private var listed: [ListedEvent] {
    state.all("event").compactMap(ListedEvent.init).sorted { $0.day < $1.day }
  }

  /// Each with its tick: what is unticked is left out, without a script and without a page between.
  private var list: Choices {
    Choices(
      "event", Words.listedEvents, .any, listed.map { .init($0.text, Words.line($0)) }, in: state,
      hint: Words.listedHint, need: .unmarked)
  }
}
