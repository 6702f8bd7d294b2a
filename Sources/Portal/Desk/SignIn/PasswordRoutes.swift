internal import HTML
internal import HTTPTypes
internal import Hummingbird
internal import Records

/// `/desk/password`: one's own password.
struct PasswordRoutes {
  static let address = "/desk/password"

  let premises: Premises

  func add(to router: RouterGroup<PortalContext>) {
    router.get("password") { _, context in try show(.empty, context) }
    router.post("password") { request, context in try await change(request, context) }
  }

  private func change(_ request: Request, _ context: PortalContext) async throws -> Response {
    let form = try await SubmittedForm.read(request, context, premises.tokens)
    let officer = try context.signedIn.officer
    var state = FormState(form.fields)
    let new = form.fields.exact("new")
    if form.fields.exact("old").isEmpty { state.add(Words.passwordMissing, to: "old") }
    if new.isEmpty { state.add(Words.newPasswordMissing, to: "new") }
    if new != form.fields.exact("again") { state.add(Words.passwordsDiffer, to: "again") }
    guard !state.hasErrors else { return try show(state, status: .unprocessableContent, context) }
    let outcome = try await premises.accounts.changePassword(
      of: officer, from: form.fields.exact("old"), to: new, source: context.source,
      now: premises.now())
    switch outcome {
    case .changed(let token):
      var response = Response.redirect(to: "/desk", type: .normal)
      PortalCookie.desk.set(token.text, on: &response, isSecure: premises.isSecure)
      return response
    case .wrongPassword: state.add(Words.oldPasswordWrong, to: "old")
    case .notGoodEnough(let fault): state.add(Words.text(of: fault), to: "new")
    case .locked(let until): state.add(Words.signInLocked(until: until).what, to: "old")
    case .busy: state.add(Words.signInBusy.what, to: "old")
    }
    return try show(state, status: .unprocessableContent, context)
  }

  private func show(
    _ state: FormState, status: HTTPResponse.Status = .ok, _ context: PortalContext
  ) throws -> Response {
    let officer = try context.signedIn.officer
    let token = premises.formToken(context)
    let page = DeskPage(
      Words.passwordTitle, .of(context, at: nil, token), hasErrors: state.hasErrors
    ) { html in
      html(.div, .class("narrow-column")) { html in
        html(ErrorSummary(state))
        html(
          PageHeading(
            Words.passwordTitle,
            lead: officer.mustChangePassword ? Words.passwordMustChange : Words.passwordRule))
        html(
          PostForm(to: Self.address, token: token) { html in
            html(TextField("old", Words.oldPassword, .password, in: state, need: .unmarked))
            html(
              TextField(
                "new", Words.newPassword, .newPassword, in: state, hint: Words.passwordHint,
                need: .unmarked))
            html(TextField("again", Words.passwordAgain, .newPassword, in: state, need: .unmarked))
            html(Actions([Button(Words.save)]))
          })
      }
    }
    return Response(page: page, site: premises.site, status: status)
  }
}
