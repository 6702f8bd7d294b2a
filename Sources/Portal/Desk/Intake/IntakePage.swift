internal import Drafting
internal import HTML
internal import Law
internal import Office
internal import Records

/// The form on which staff enter a request that came on paper, by fax or by mail.
struct IntakePage: Sendable {
  let state: FormState
  let kept: KeptFiles?
  let token: FormToken
  let today: Day

  static let address = DeskPlace.intake.address

  /// On the web people apply themselves.
  static let channels = RequestChannel.allCases.filter { $0 != .web }

  func page(_ masthead: DeskMasthead) -> DeskPage {
    let title = Words.name(of: DeskPlace.intake)
    return DeskPage(title, masthead, width: .narrow, hasErrors: state.hasErrors) { html in
      html(ErrorSummary(state))
      html(PageHeading(title, lead: Words.intakeLead))
      html(
        PostForm(to: Self.address, token: token, isMultipart: true) { html in
          for group in [receipt, requester, information] { html(Panel("") { $0(group) }) }
          html(Actions([Button(Words.register)]))
        })
    }
  }

  private func text(
    _ field: FormField, _ kind: TextField.Kind = .text, hint: String? = nil,
    need: Field.Need = .optional
  ) -> TextField {
    TextField(field.rawValue, Words.label(of: field), kind, in: state, hint: hint, need: need)
  }

  private var receipt: FieldGroup {
    FieldGroup(
      Words.intakeReceipt,
      [
        Choices(
          FormField.channel.rawValue, Words.label(of: .channel), .one,
          Self.channels.map {
            .init($0.rawValue, ReplyDeadlineWords.name($0), hint: Words.receiptRule(of: $0))
          }, in: state),
        DateField(
          FormField.submitted.rawValue, Words.submittedQuestion, in: state,
          hint: Words.intakeDayHint, to: today.description),
        Checkbox("oral", Words.oral, in: state, hint: Words.oralHint),
      ])
  }

  private var requester: FieldGroup {
    FieldGroup(
      Words.intakeRequester, hint: Words.intakeRequesterHint,
      [
        Choices(
          FormField.requesterClass.rawValue, Words.label(of: .requesterClass), .one,
          RequesterClass.allCases.map { .init($0.rawValue, Words.name(of: $0)) }, in: state),
        text(.name, need: .required),
        SelectField(
          FormField.identityKind.rawValue, Words.label(of: .identityKind),
          IdentityKind.allCases.map { .init($0.rawValue, Words.name(of: $0)) }, in: state,
          need: .optional),
        text(.identityNumber, .identityNumber),
        text(.representative, hint: Words.ofOrganisations),
        text(.contactPerson, hint: Words.ofOrganisations),
        text(.phone), text(.email), text(.address), text(.postcode, .number),
      ])
  }

  private var information: FieldGroup {
    FieldGroup(
      Words.intakeInformation,
      [
        text(.title, need: .required), text(.documentNumber),
        TextArea(
          FormField.description.rawValue, Words.wantedInformation, in: state,
          hint: Words.descriptionHint, limit: 5000),
        Choices(
          FormField.medium.rawValue, Words.label(of: .medium), .one,
          SupplyMedium.allCases.map { .init($0.rawValue, Words.name(of: $0)) }, in: state,
          isInline: true),
        Choices(
          FormField.supplyWay.rawValue, Words.label(of: .supplyWay), .one,
          RequestFields.supplyWays.map { .init($0.rawValue, Words.name(of: $0)) }, in: state,
          hint: Words.supplyWayHint),
        FilesPart(kept: kept, state: state, label: Words.filesName),
      ])
  }
}
