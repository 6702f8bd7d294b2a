internal import HTML

/// Number and query code.
struct ProgressPage {
  let state: FormState
  let token: FormToken

  var page: PublicPage {
    PublicPage(
      Words.progressTitle, at: .progress, width: .narrow, hasErrors: state.hasErrors
    ) { html in
      html(ErrorSummary(state))
      html(PageHeading(Words.progressTitle, lead: Words.progressLead))
      html(
        Panel("") { html in
          html(
            PostForm(to: ProgressRoutes.address, token: token) { html in
              html(
                TextField(
                  "number", Words.ownNumber, in: state, hint: Words.requestNumberHint,
                  need: .unmarked))
              html(
                TextField(
                  "code", Words.ownQueryCode, .code, in: state, hint: Words.codeHint,
                  need: .unmarked))
              html(Actions([Button(Words.follow)]))
            })
        })
      html(Disclosure(Words.lostCodeTitle) { $0(Prose([Fragment(Words.lostCode)])) })
    }
  }
}
