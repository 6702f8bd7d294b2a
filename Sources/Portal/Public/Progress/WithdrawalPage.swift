internal import HTML
internal import Office

/// Before a request is withdrawn: it cannot be taken back.
struct WithdrawalPage {
  let view: RequesterView
  let token: FormToken

  var page: PublicPage {
    PublicPage(Words.withdrawQuestion, at: .progress, width: .narrow) { html in
      html(
        ConfirmQuestion(
          Words.withdrawQuestion, consequences: Words.withdrawConsequences(view.number),
          action: "\(ProgressRoutes.request)/withdrawal", token: token,
          confirm: Button(Words.withdraw, .danger), cancel: ProgressRoutes.request,
          fields: [
            TextField("reason", Words.withdrawReason, in: FormState(), need: .optional)
          ]))
    }
  }
}
