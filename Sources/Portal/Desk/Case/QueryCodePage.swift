internal import Office
internal import Records

/// How it was made sure who asks for a new query code. The code comes after the answer.
struct QueryCodePage: Sendable {
  let view: CaseView
  let state: FormState
  let token: FormToken

  func page(_ masthead: DeskMasthead) -> DeskPage {
    let back = CaseAddress.of(view.record.id)
    return DeskPage(
      Words.issueCode, masthead,
      breadcrumbs: Breadcrumbs(
        [TextLink(view.record.number, to: back)], here: Words.issueCode),
      width: .narrow, hasErrors: state.hasErrors
    ) { html in
      html(ErrorSummary(state))
      html(PageHeading(Words.issueCode, above: view.record.number, lead: Words.issueCodeLead))
      html(
        Panel("") { html in
          html(
            PostForm(to: CaseAddress.queryCode(view.record.id), token: token) { html in
              html(
                Choices(
                  "identity", Words.identityQuestion, .one,
                  IdentityCheck.allCases.map {
                    .init($0.rawValue, Words.name(of: $0), hint: Words.hint(of: $0))
                  }, in: state, hint: Words.identityHint(view.record.requesterName)))
              html(
                Actions([Button(Words.issueCode), LinkButton(Words.cancel, to: back)]))
            })
        })
    }
  }
}
