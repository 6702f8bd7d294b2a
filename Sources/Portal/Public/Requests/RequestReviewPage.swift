internal import Documents
internal import HTML
internal import Law
internal import Office
internal import Records

/// Everything once more before it is sent, and what was published already.
struct RequestReviewPage {
  let fields: RequestFields
  let form: RequestForm
  let suggestions: [Suggestion]
  let token: FormToken

  var page: PublicPage {
    PublicPage(Words.reviewTitle, at: .newRequest, width: .narrow) { html in
      html(StepMark(2, of: 2))
      html(PageHeading(Words.reviewTitle, lead: Words.reviewLead))
      if !suggestions.isEmpty { html(SuggestionList(suggestions)) }
      html(Panel(Words.requesterHeading) { $0(SummaryList(requester)) })
      html(Panel(Words.wantedHeading) { $0(SummaryList(wanted)) })
      html(
        PostForm(to: "/requests", token: token) { html in
          for name in RequestFields.order + ["once"] where name != KeptFiles.upload {
            html(HiddenField(name, fields.state[name]))
          }
          for mark in fields.kept?.marks ?? [] { html(HiddenField(KeptFiles.field, mark)) }
          html(
            Actions([
              Button(Words.submit),
              Button(Words.backToForm, .secondary, action: "/requests/new"),
            ]))
        })
    }
  }

  private var requester: [SummaryList.Item] {
    let asked = form.requester
    var items: [SummaryList.Item] = [
      .init(Words.agencyName, Fragment(fields.agency?.name ?? "")),
      .init(
        Words.requesterName,
        .lines(asked.name, Words.name(of: asked.requesterClass))),
      .init(
        asked.identityKind.map { Words.name(of: $0) } ?? Words.idNumber,
        Fragment(asked.identityNumber ?? "")),
    ]
    if fields.isOrganisation {
      items.append(.init(Words.legalRepresentative, Fragment(asked.representative ?? "")))
      items.append(.init(Words.contactName, Fragment(asked.contactPerson ?? "")))
    }
    return items + [
      .init(Words.phone, Fragment(asked.phone ?? "")),
      .init(Words.emailName, Fragment(asked.email ?? "")),
      .init(
        Words.postalAddress,
        Fragment([asked.address, asked.postcode].compactMap { $0 }.joined(separator: "，"))),
    ]
  }

  private var wanted: [SummaryList.Item] {
    [
      .init(Words.titleName, Fragment(form.title)),
      .init(Words.wantedDocumentNumber, Fragment(form.documentNumber ?? "")),
      .init(Words.descriptionName, Fragment(Verbatim(form.description))),
      .init(Words.supplyWayQuestion, Fragment(Words.name(of: form.supplyWay))),
      .init(Words.mediumQuestion, Fragment(Words.name(of: form.medium))),
      .init(
        Words.filesName,
        form.files.isEmpty
          ? Fragment(Words.none)
          : Fragment(Bullets(form.files.map { Fragment(Words.fileLine($0)) }))),
    ]
  }
}
