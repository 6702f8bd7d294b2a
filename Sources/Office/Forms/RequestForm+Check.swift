import Law
import Records

extension RequestForm {
  /// What the article wants and the form lacks or holds in a wrong way (Regulation art 29).
  ///
  /// Online it must be put right first. What comes on paper is registered all the same: it may not be
  /// refused, and what it lacks is asked for by a correction notice.
  package func lacks() -> [FieldFault] {
    var check = FormCheck()
    _ = cleaned(&check)
    checkIdentity(&check)
    checkContact(&check)
    return check.faults
  }

  /// The form cleaned, or everything that keeps it from being registered at all.
  func checked(isStrict: Bool) throws -> RequestForm {
    var check = FormCheck()
    let form = cleaned(&check)
    if isStrict {
      form.checkIdentity(&check)
      form.checkContact(&check)
    }
    try check.finish()
    return form
  }

  private func cleaned(_ check: inout FormCheck) -> RequestForm {
    var form = self
    form.title = check.text(title, .title, most: 200)
    form.documentNumber = check.optionalText(documentNumber, .documentNumber, most: 100)
    form.description = check.text(description, .description, most: 5000)
    form.requester = requester.cleaned(&check)
    check.count(files)
    return form
  }

  private func checkIdentity(_ check: inout FormCheck) {
    guard let kind = requester.identityKind else { return check.fault(.identityKind, .missing) }
    guard let number = requester.identityNumber else {
      return check.fault(.identityNumber, .missing)
    }
    if !kind.isPossible(number) { check.fault(.identityNumber, .malformed) }
  }

  private func checkContact(_ check: inout FormCheck) {
    if requester.phone == nil, requester.email == nil, requester.address == nil {
      check.fault(.contact, .missing)
    }
    if supplyWay == .post, requester.address == nil { check.fault(.address, .missing) }
    if supplyWay == .email, requester.email == nil { check.fault(.email, .missing) }
  }
}

extension RequesterForm {
  func cleaned(_ check: inout FormCheck) -> RequesterForm {
    var form = self
    form.name = check.text(name, .name, most: 100)
    form.identityNumber = check.optionalText(identityNumber, .identityNumber, most: 40)
    form.representative = check.optionalText(representative, .representative, most: 100)
    form.contactPerson = check.optionalText(contactPerson, .contactPerson, most: 100)
    form.phone = check.phone(phone)
    form.email = check.email(email)
    form.address = check.optionalText(address, .address, most: 200)
    form.postcode = check.postcode(postcode)
    return form
  }
}
