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

  mutating func intake(to agency: AgencyID) -> Intake {
    Intake(
      to: agency, channel: choice(.channel, or: RequestChannel.counter), submitted: day(.submitted),
      isOral: state["oral"] == "yes")
  }
}
