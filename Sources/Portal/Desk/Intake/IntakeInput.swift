internal import Law
internal import Office
internal import Records

extension ActInput {
  /// What staff wrote down of a request that came in; nothing of it is demanded but what it takes to
  /// register it (Regulation art 29 lets the rest be corrected).
  mutating func requestForm() -> RequestForm {
    let requester = RequesterForm(
      requesterClass: choice(.requesterClass, or: .naturalPerson), name: text(.name),
      identityKind: IdentityKind(rawValue: state[FormField.identityKind.rawValue]),
      identityNumber: optional(.identityNumber), representative: optional(.representative),
      contactPerson: optional(.contactPerson), phone: optional(.phone), email: optional(.email),
      address: optional(.address), postcode: optional(.postcode))
    return RequestForm(
      requester: requester, title: text(.title), documentNumber: optional(.documentNumber),
      description: text(.description), medium: choice(.medium, or: .paper),
      supplyWay: choice(.supplyWay, or: .post), files: files)
  }

  /// Registers what was filled in; with it what the request lacks by the article.
  ///
  /// - Throws: `Unfinished` where something cannot be read, `OfficeError` where it is refused.
  mutating func register(
    by officer: Officer, _ office: Office, now: Moment
  ) async throws -> (submission: Submission, lacks: [FieldFault]) {
    let (intake, request) = (intake(to: officer.agency), requestForm())
    if intake.channel == .web { add(Words.choose(.channel), to: .channel) }
    try finish()
    let submission = try await office.register(request, intake, by: officer.id, now: now)
    return (submission, request.lacks())
  }

  mutating func intake(to agency: AgencyID) -> Intake {
    Intake(
      to: agency, channel: choice(.channel, or: RequestChannel.counter), submitted: day(.submitted),
      isOral: state["oral"] == "yes")
  }
}
