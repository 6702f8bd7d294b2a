internal import HTML
internal import Office
internal import Records

/// Why somebody wants to see personal data, and then the data: never in an address.
struct UnmaskingPage: Sendable {
  let view: CaseView
  let field: PersonalField
  let consultation: Int?
  var state: FormState
  var value: String?
  let token: FormToken

  func page(_ masthead: DeskMasthead) -> DeskPage {
    let title = Words.show + Words.name(of: field)
    let back = CaseAddress.of(view.record.id)
    return DeskPage(
      title, masthead,
      breadcrumbs: Breadcrumbs([TextLink(view.record.number, to: back)], here: title),
      width: .narrow, hasErrors: state.hasErrors
    ) { html in
      html(ErrorSummary(state))
      html(PageHeading(title, above: view.record.number, lead: Words.unmaskLead))
      html(
        Panel("") { html in
          if let value {
            html(SummaryList([.init(Words.name(of: field), Fragment(value))]))
            html(Actions([LinkButton(Words.toCase, to: back)]))
          } else {
            html(form(back))
          }
        })
    }
  }

  private func form(_ back: String) -> PostForm {
    PostForm(
      to: CaseAddress.unmasking(view.record.id, field, consultation: consultation), token: token
    ) { html in
      html(HiddenField("asked", "yes"))
      html(
        TextField(
          "reason", Words.unmaskReason, in: state, hint: Words.unmaskReasonHint, need: .unmarked))
      html(Actions([Button(Words.show), LinkButton(Words.cancel, to: back)]))
    }
  }
}
