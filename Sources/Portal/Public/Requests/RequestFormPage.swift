internal import HTML
internal import Law
internal import Office
internal import Records

/// The form of art 29, on one page, with what is told before it is filled in.
struct RequestFormPage {
  let fields: RequestFields
  let token: FormToken
  let once: String

  private var state: FormState { fields.state }

  var page: PublicPage {
    PublicPage(
      Words.applyTitle, at: .newRequest, width: .narrow, hasErrors: state.hasErrors,
      script: Assets.suggestions
    ) { html in
      html(ErrorSummary(state))
      html(StepMark(1, of: 2))
      html(PageHeading(Words.applyTitle, lead: Words.applyLead))
      html(
        PostForm(to: "/requests/review", token: token, isMultipart: true) { html in
          html(HiddenField("once", once))
          html(Panel("") { who(&$0) })
          html(Panel("") { $0(contact) })
          html(Panel("") { wanted(&$0) })
          html(Panel("") { how(&$0) })
          html(NoticePanel(.information, Words.privacyTitle, Fragment(Words.privacyText)))
          html(Actions([Button(Words.toReview)]))
        })
    }
  }

  private func who(_ html: inout HTMLBuffer) {
    html(
      SelectField(
        "agency", Words.agencyQuestion,
        fields.agencies.map { .init($0.id.rawValue, $0.name) }, in: state, hint: Words.agencyHint))
    html(
      Choices(
        "who", Words.whoQuestion, .one,
        [
          .init(RequestFields.person, Words.asPerson, detail: person),
          .init(RequestFields.organisation, Words.asOrganisation, detail: organisation),
        ], in: state))
  }

  private var person: [any Component] {
    [
      TextField("name", Words.personName, .name, in: state, hint: Words.personNameHint),
      SelectField(
        "idKind", Words.idKind,
        IdentityKind.allCases.filter { $0 != .creditCode }
          .map { .init($0.rawValue, Words.name(of: $0)) }, in: state),
      TextField("idNumber", Words.idNumber, .identityNumber, in: state, hint: Words.idHint),
    ]
  }

  private var organisation: [any Component] {
    [
      SelectField(
        "class", Words.classQuestion,
        RequesterClass.allCases.filter(\.isOrganisation)
          .map { .init($0.rawValue, Words.name(of: $0)) }, in: state),
      TextField("organisation", Words.organisationName, .organisation, in: state),
      TextField("creditCode", Words.creditCode, .identityNumber, in: state),
      TextField("representative", Words.legalRepresentative, .name, in: state, need: .optional),
      TextField("contactPerson", Words.contactName, .name, in: state, need: .optional),
    ]
  }

  private var contact: FieldGroup {
    FieldGroup(
      Words.contactHeading, hint: Words.contactHint,
      [
        TextField("phone", Words.phone, .telephone, in: state, need: .optional),
        TextField("email", Words.emailName, .email, in: state, need: .optional),
        TextField("address", Words.postalAddress, .address, in: state, need: .optional),
        TextField("postcode", Words.postcode, .postcode, in: state, need: .optional),
      ])
  }

  private func wanted(_ html: inout HTMLBuffer) {
    html(
      FieldGroup(
        Words.wantedHeading, hint: Words.wantedHint,
        [
          TextField("title", Words.titleName, in: state, hint: Words.titleHint),
          TextField(
            "documentNumber", Words.wantedDocumentNumber, in: state, hint: Words.documentNumberHint,
            need: .optional),
          TextArea(
            "description", Words.descriptionName, in: state, hint: Words.wantedDescriptionHint,
            limit: 5000),
        ]))
    html(.div, .id("suggestions"), .role("status"))
  }

  private func how(_ html: inout HTMLBuffer) {
    html(
      FieldGroup(
        Words.howHeading,
        [
          Choices(
            "supplyWay", Words.supplyWayQuestion, .one,
            RequestFields.supplyWays.map { .init($0.rawValue, Words.name(of: $0)) }, in: state,
            hint: Words.supplyWayHint),
          Choices(
            "medium", Words.mediumQuestion, .one,
            SupplyMedium.allCases.map { .init($0.rawValue, Words.name(of: $0)) }, in: state,
            isInline: true),
        ]))
    html(
      FilesPart(
        kept: fields.kept, state: state, label: Words.filesName, hint: Words.requestFilesHint))
  }
}
