/// The full text of a request as it was sent; what tells persons apart is sealed.
package struct StoredForm: Sendable, Hashable {
  package let description: String
  package let documentNumber: String?
  package let medium: SupplyMedium
  package let supplyWay: SupplyWay
  package let identityKind: IdentityKind?
  package let representative: String?
  package let contactPerson: String?
  /// The officer who wrote an oral request down (Regulation art 29).
  package let writtenBy: OfficerID?
  package let personal: [PersonalField: Sealed]

  package init(
    description: String, documentNumber: String?, medium: SupplyMedium, supplyWay: SupplyWay,
    identityKind: IdentityKind?, representative: String?, contactPerson: String?,
    writtenBy: OfficerID?, personal: [PersonalField: Sealed]
  ) {
    self.description = description
    self.documentNumber = documentNumber
    self.medium = medium
    self.supplyWay = supplyWay
    self.identityKind = identityKind
    self.representative = representative
    self.contactPerson = contactPerson
    self.writtenBy = writtenBy
    self.personal = personal
  }
}
