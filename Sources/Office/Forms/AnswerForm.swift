import Law
import Records

/// An answer that is to be read by everybody.
struct AnswerForm: Sendable {
  let title: String
  let text: String
  let link: String?

  func checked() throws -> AnswerForm {
    var check = FormCheck()
    let form = AnswerForm(
      title: check.text(title, .title, most: 200), text: check.text(text, .text, most: 20_000),
      link: check.optionalText(link, .link, most: 500))
    if let link = form.link, !["http://", "https://", "/"].contains(where: link.hasPrefix) {
      check.fault(.link, .malformed)
    }
    try check.finish()
    return form
  }

  func published(
    id: String, of agency: AgencyID, request: RequestID?, on day: Day
  ) -> PublishedAnswer {
    PublishedAnswer(
      id: id, agency: agency, request: request, title: title, text: text, link: link, day: day)
  }
}
