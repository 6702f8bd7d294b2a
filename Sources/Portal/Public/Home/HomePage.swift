internal import Drafting
internal import HTML
internal import Office
internal import Records

/// The start page: what this is, the ways in, what was published on request, and the agencies.
struct HomePage {
  let agencies: [Agency]
  /// What was looked for, and what was found.
  let query: String
  let answers: [Suggestion]

  var page: PublicPage {
    PublicPage(Words.homeTitle, at: .home) { html in
      html(PageHeading(Words.homeTitle, lead: Words.homeLead))
      html(LinkCards(Words.ways))
      html(Panel(Words.answersHeading, id: "answers") { search(&$0) })
      html(Panel(Words.agenciesHeading) { $0(table) })
    }
  }

  private func search(_ html: inout HTMLBuffer) {
    var state = FormState()
    state.fields.add(query, to: "q")
    html(Prose([Fragment(Words.answersLead)]))
    html(
      QuestionForm(to: "/") { html in
        html(TextField("q", Words.searchName, .search, in: state, need: .unmarked))
        html(Actions([Button(Words.search, .secondary)]))
      })
    if query.isEmpty { return }
    guard Office.canLookUp(query) else {
      return html(EmptyState(Words.tooShortToFind, next: Words.tooShortToFindNext))
    }
    if answers.isEmpty {
      html(
        EmptyState(
          Words.noAnswerFound, next: Words.noAnswerFoundNext,
          action: LinkButton(Words.applyTitle, to: PublicPage.Place.newRequest.address)))
    }
    for answer in answers {
      html(
        Disclosure(answer.title) { html in
          html(Verbatim(answer.text))
          html(
            SummaryList([
              .init(
                Words.agencyName,
                Fragment(agencies.first { $0.id == answer.agency }?.name ?? "")),
              .init(Words.publishedDay, Fragment(DayWords.full(answer.day))),
            ]))
          if let link = answer.link {
            html(Prose([.link(Words.readOriginal, to: link, about: answer.title)]))
          }
        })
    }
  }

  private func link(_ scheme: String, _ value: String?) -> Fragment {
    value.map { .link($0, to: scheme + $0) } ?? .none
  }

  private var table: DataTable {
    DataTable(
      Words.agenciesHeading,
      columns: Words.agencyColumns.map { .init($0) },
      rows: agencies.map { agency in
        let contact = agency.contact
        return .init([
          Fragment(agency.name), link("tel:", contact.phone), Fragment(contact.address ?? ""),
          Fragment(contact.officeHours.map { Words.unbroken(hours: $0) } ?? ""),
          link("mailto:", contact.email),
        ])
      }, hidesCaption: true)
  }
}
