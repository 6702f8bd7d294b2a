internal import HTML

/// Name and password.
struct SignInPage {
  let state: FormState
  let token: FormToken
  /// Where to go afterwards: a path of the desk.
  let next: String
  /// What stands in the way of signing in, if anything does.
  var notice: Notice?

  var page: DeskPage {
    DeskPage(
      Words.signInTitle, DeskMasthead(entries: []), hasErrors: state.hasErrors || notice != nil
    ) { html in
      html(.div, .class("narrow-column")) { html in
        html(ErrorSummary(state))
        if let notice {
          html(NoticePanel(.danger, notice.what, Fragment { $0(.p, notice.next) }, isNews: true))
        }
        html(PageHeading(Words.signInTitle, lead: Words.signInLead))
        html(
          PostForm(to: SignInRoutes.address, token: token) { html in
            html(.input, .type("hidden"), .name("next"), .value(next))
            html(TextField("name", Words.signInName, .userName, in: state, need: .unmarked))
            html(TextField("password", Words.password, .password, in: state, need: .unmarked))
            html(Actions([Button(Words.signIn)]))
          })
      }
    }
  }
}
