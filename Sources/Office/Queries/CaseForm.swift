import Law
package import Records

/// The form of a request as the desk sees it: personal data masked.
package struct CaseForm: Sendable, Hashable {
  package let description: String
  package let documentNumber: String?
  package let medium: SupplyMedium
  package let supplyWay: SupplyWay
  package let identityKind: IdentityKind?
  package let representative: String?
  package let contactPerson: String?
  package let writtenBy: OfficerID?
  /// Masked; only those that there are.
  package let personal: [PersonalField: String]

  init(_ form: StoredForm, of request: RequestID, _ keys: KeyRing) throws {
    description = form.description
    documentNumber = form.documentNumber
    medium = form.medium
    supplyWay = form.supplyWay
    identityKind = form.identityKind
    representative = form.representative
    contactPerson = form.contactPerson
    writtenBy = form.writtenBy
    var personal: [PersonalField: String] = [:]
    for (field, sealed) in form.personal {
      personal[field] = Mask.masked(try keys.open(sealed, at: .form(request, field)), field)
    }
    self.personal = personal
  }
}
